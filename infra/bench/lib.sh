# Sourced by the programs here: an application of our own with the demo town, on an empty embedded database.
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/infra/lib/java.sh"

work=$(mktemp -d)
app_pid=
nginx_pid=
finish() {
  local status=$? pid
  trap - EXIT INT TERM
  for pid in $app_pid $nginx_pid; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

# need COMMAND PACKAGE…
need() {
  local command=$1
  shift
  have "$command" || install "$@" || fail "$command is missing; install $*"
}

start_app() {
  find_jdk
  build
  port=$(free_port)
  here=http://127.0.0.1:$port
  (
    cd "$work"
    unset OPENPLAN_DB_URL OPENPLAN_DB_USER OPENPLAN_DB_PASSWORD
    export OPENPLAN_DATA=$work OPENPLAN_TENANTS=$root/tenants OPENPLAN_PORT=$port OPENPLAN_ADDRESS=127.0.0.1
    export OPENPLAN_URL=$here OPENPLAN_KEYCLOAK_URL=http://localhost:1 OPENPLAN_CLIENT_SECRET=none
    openplan
  ) >"$work/app.log" 2>&1 </dev/null &
  app_pid=$!
  wait_for 300 "$app_pid" "$here/readyz" || { tail -n 3 "$work/app.log" >&2; fail "OpenPlan did not start"; }
  wait_for_demo
}

# The demonstration is a job that is done after the start.
wait_for_demo() {
  local until=$((SECONDS + 300))
  until links /primer/en/ 2>/dev/null | grep -qE '^/primer/en/plans/[^/.]+$'; do
    ((SECONDS < until)) && kill -0 "$app_pid" 2>/dev/null || fail "the demo town has no published plan"
    sleep 0.5
  done
}

# links PATH: the addresses on our own site that a page links to.
links() {
  curl -fsS --compressed "$here$1" | grep -oE '(href|src)="/[^/"][^"]*"' | cut -d'"' -f2 |
    sed 's/#.*//; s/&amp;/\&/g' | grep -vE '^/(app|login|logout|oauth2)(/|$)' | sort -u
}

# crawl: every public address that can be reached from the first page, into $work/routes.
crawl() {
  local path line=1
  echo / >"$work/routes"
  while path=$(sed -n "${line}p" "$work/routes") && [ -n "$path" ] && ((line <= 500)); do
    { links "$path" || true; } | { grep -vxFf "$work/routes" || true; } >"$work/more"
    cat "$work/more" >>"$work/routes"
    line=$((line + 1))
  done
}
