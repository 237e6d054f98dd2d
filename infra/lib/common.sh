# Sourced by every script here: where we are, how we speak, how we wait.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
data=${OPENPLAN_DATA:-$root/.data}
case $data in /*) ;; *) data=$root/$data ;; esac

say() { printf '%s\n' "$*" >&2; }

# fail WHAT-AND-WHAT-TO-DO: one line, and out.
fail() {
  say "${0##*/}: $*"
  exit 1
}

now() { date +%s%N; }

# since NANOSECONDS: "12.3 s" since that moment.
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f s", (b - a) / 1e9 }'; }

have() { command -v "$1" >/dev/null 2>&1; }

root_on_debian() { [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && have apt-get; }

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# need_port PORT WHAT VARIABLE
need_port() {
  [[ $1 =~ ^[0-9]+$ ]] || fail "$3=$1 is not a port; write a number such as 8080"
  ! port_taken "$1" || fail "port $1 for $2 is in use; free it, or choose another: $3=… infra/run"
}

# wait_for SECONDS PID URL: until URL answers 2xx or 3xx; false if it is late or the process died.
wait_for() {
  local until=$((SECONDS + $1))
  while ((SECONDS < until)); do
    kill -0 "$2" 2>/dev/null || return 1
    if curl -fsS -o /dev/null --max-time 2 "$3" 2>/dev/null; then return 0; fi
    sleep 0.2
  done
  return 1
}

# install PACKAGE…: from Debian, where we may; false where we may not or it failed.
install() {
  root_on_debian || return 1
  say "Installing $* from Debian"
  if ! apt_get install "$@"; then
    apt_get update && apt_get install "$@"
  fi
}

apt_get() {
  local verb=$1
  shift
  DEBIAN_FRONTEND=noninteractive apt-get "$verb" -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$@" >"$(log apt)" 2>&1 </dev/null
}

# data_folder: there, ours to write, and nobody else's to read: people's addresses and passwords are in it.
data_folder() {
  [ -d "$data" ] || (umask 077 && mkdir -p "$data") 2>/dev/null || fail "cannot create $data; choose another: OPENPLAN_DATA=…"
  [ -w "$data" ] || fail "cannot write to $data; choose another folder: OPENPLAN_DATA=…"
  [ "$(stat -c %a "$data")" = 700 ] || chmod 700 "$data" || fail "cannot close $data to others; chmod 700 it"
}

# log NAME: a file in the data folder for what a tool has to say.
log() {
  mkdir -p "$data/log"
  printf '%s' "$data/log/$1.log"
}
