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

missed=0

# application NAME CLASS TENANTS [VARIABLE=VALUE…]: the application with one of the programs here in it, on data of its
# own, until the program ends. Prints what it measured, the lines that begin with its name; marks a missed bar.
application() {
  local name=$1 tenants=$3 word port status=0
  word=$(basename "$0")
  shift 3
  port=$(free_port)
  env -u OPENPLAN_DB_URL -u OPENPLAN_DB_USER -u OPENPLAN_DB_PASSWORD \
    OPENPLAN_DATA="$work/$name" OPENPLAN_TENANTS="$tenants" OPENPLAN_PORT="$port" OPENPLAN_ADDRESS=127.0.0.1 \
    OPENPLAN_URL="http://127.0.0.1:$port" OPENPLAN_KEYCLOAK_URL=http://localhost:1 OPENPLAN_CLIENT_SECRET=none "$@" \
    java "${jvm[@]}" -Dbench.database="$name" -Dspring.jpa.properties.hibernate.generate_statistics=true \
    -Dlogging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off \
    -cp "$app/openplan.jar:$app/lib/*:$work/classes" org.openplan.OpenPlan >"$work/$name.log" 2>&1 </dev/null ||
    status=$?
  grep "^$word " "$work/$name.log" || true
  case $status in
    0) ;;
    2) missed=1 ;;
    *) grep -vE '^\s+(at|\.\.\.) ' "$work/$name.log" | tail -n 5 >&2; fail "the application did not run through" ;;
  esac
}

# on_both_databases CLASS TENANTS: the program of that class, on the embedded database and on MySQL in one run.
on_both_databases() {
  local container mysql_port
  mkdir -p "$work/classes"
  javac -proc:none -nowarn -cp "$app/openplan.jar:$app/lib/*" -d "$work/classes" "$root/infra/bench/$1.java"
  application H2 "$@"
  start_docker
  container=$(docker run -d --rm -e MYSQL_DATABASE=openplan -e MYSQL_USER=openplan -e MYSQL_PASSWORD=openplan \
    -e MYSQL_ROOT_PASSWORD=openplan -p 127.0.0.1::3306 "$(mysql_image)")
  trap 'docker rm -f "'"$container"'" >/dev/null 2>&1; finish' EXIT
  mysql_port=$(docker port "$container" 3306/tcp | head -n 1 | sed 's/.*://')
  until port_taken "$mysql_port" && sleep 3; do sleep 0.5; done
  application MySQL "$@" OPENPLAN_DB_URL="jdbc:mysql://127.0.0.1:$mysql_port/openplan" \
    OPENPLAN_DB_USER=openplan OPENPLAN_DB_PASSWORD=openplan
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
