# Sourced after common.sh: a JDK 25 or newer, Maven, and the built application.

# The JDK's own "release" file tells its version without starting it.
jdk_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

is_jdk() {
  local version
  [ -x "$1/bin/javac" ] && version=$(jdk_version "$1") && [ -n "$version" ] && [ "$version" -ge 25 ]
}

find_jdk() {
  local home on_path=
  if have javac; then on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")"); fi
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$home" ] && is_jdk "$home"; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done
  fail "no JDK 25 or newer found; install one (Debian: temurin-25-jdk or openjdk-25-jdk) or point JAVA_HOME at it"
}

find_maven() {
  have mvn || install maven || fail "Maven is missing; install it (Debian: apt-get install maven)"
}

# maven ARGUMENT…: quiet unless it fails; then its first errors and where the rest is.
maven() {
  local out
  out=$(log maven)
  if ! (cd "$root" && mvn -B -ntp "$@") >"$out" 2>&1 </dev/null; then
    if grep -qE 'Could not transfer|Could not resolve|Non-resolvable|UnknownHost|offline mode' "$out"; then
      fail "Maven cannot fetch what the build needs; is there a network? ($out)"
    fi
    grep -m 5 -E '^\[ERROR\]' "$out" >&2 || tail -n 5 "$out" >&2
    fail "the build failed; all of it is in $out"
  fi
}

app=$root/target/app

# What the build is made of: any file changed, added or removed gives another word.
sources() {
  (cd "$root" && find pom.xml src/main frontend -type f ! -path '*/generated/*' -print0 2>/dev/null |
    sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64) || true
}

is_built() { [ -f "$app/openplan.jar" ] && [ "$(cat "$app/.sources" 2>/dev/null)" = "$(sources)" ]; }

# build: target/app holds the jar and its libraries side by side, which starts twice as fast as one fat jar.
build() {
  is_built && return
  find_maven
  data_folder
  [ -w "$root" ] || fail "cannot write to $root, where the build goes; copy it to a folder of yours"
  exec 8>"$data/build.lock"
  flock 8
  if ! is_built; then
    local began made_of
    began=$(now)
    made_of=$(sources)
    say "Building OpenPlan (the first time takes some minutes)"
    maven -Dmaven.test.skip=true package
    rm -rf "$app"
    java -Djarmode=tools -jar "$root/target/openplan.jar" extract --destination "$app" >>"$(log maven)" 2>&1 ||
      fail "the built jar could not be laid out; see $(log maven)"
    printf '%s' "$made_of" >"$app/.sources"
    say "Built in $(since "$began")"
  fi
  exec 8>&-
}

# Same collector and heap whenever the application runs: its start-up cache fits only what it was trained with.
jvm=(-XX:+UseG1GC "-Xmx${OPENPLAN_HEAP:-1g}" -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true
  --enable-native-access=ALL-UNNAMED -Dh2.bindAddress=127.0.0.1)
start_cache=$app/start.aot

# openplan ARGUMENT…: the application itself, in place of this shell; in its own process group if $apart is set.
openplan() {
  local cache=()
  [ ! -f "$start_cache" ] || cache=(-XX:AOTCache="$start_cache")
  exec ${apart:+setsid} java "${jvm[@]}" "${cache[@]}" -jar "$app/openplan.jar" "$@"
}

# openplan_command ARGUMENT…: the same for a command, whose terminal is for its own words: without the JVM's remarks, such
# as those about a start-up cache that does not fit.
openplan_command() {
  jvm+=(-Xlog:disable -Xlog:all=error:stderr "-Xlog:aot*=off:stderr" -XX:-PrintWarnings)
  openplan "$@"
}

free_port() {
  local port
  for port in $(shuf -i 20000-29999 -n 50); do
    if ! port_taken "$port"; then
      echo "$port"
      return
    fi
  done
}

# train: one start on an empty database, remembered, so that later starts take a third of the time.
train() {
  [ ! -f "$start_cache" ] || return 0
  local port pid tmp served= path until
  port=$(free_port)
  tmp=$(mktemp -d)
  env -u OPENPLAN_DB_URL -u OPENPLAN_DB_USER -u OPENPLAN_DB_PASSWORD \
    OPENPLAN_DATA="$tmp" OPENPLAN_PORT="$port" OPENPLAN_URL="http://localhost:$port" OPENPLAN_ADDRESS=127.0.0.1 \
    OPENPLAN_KEYCLOAK_URL=http://localhost:1 OPENPLAN_CLIENT_SECRET=none \
    nice -n 19 java "${jvm[@]}" -XX:AOTCacheOutput="$start_cache.new" -jar "$app/openplan.jar" >"$(log train)" 2>&1 </dev/null &
  pid=$!
  trap 'kill -9 "$pid" 2>/dev/null; rm -rf "$tmp"; exit' TERM INT
  if wait_for 300 "$pid" "http://127.0.0.1:$port/readyz"; then
    served=1
    # stopped in the midst of the demonstration it would complain in its log
    until=$((SECONDS + 120))
    until curl -s --max-time 5 "http://127.0.0.1:$port/primer/en/" | grep -q '/primer/en/plans/' || ((SECONDS > until)); do
      sleep 0.5
    done
    for path in / /healthz /primer/ /app/ /nowhere/; do
      curl -s -L --max-redirs 2 -o /dev/null --compressed --max-time 5 "http://127.0.0.1:$port$path" || true
    done
  fi
  kill "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  if [ -n "$served" ] && [ -f "$start_cache.new" ]; then mv "$start_cache.new" "$start_cache"; fi
  rm -rf "$tmp" "$start_cache.new"
}
