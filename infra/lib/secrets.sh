# Sourced after common.sh: the passwords of this machine, made once, which never leave the data folder. Keycloak's own are
# needed again at each start: its setup client keeps the address of the application right, see src/docs/adr/0003.

# secrets: sets each as a variable of the shell and exports none but the one the application needs; all of them stand in
# $keycloak_secrets, for Keycloak's environment alone.
keycloak_secrets=()
secrets() {
  local file=$data/secrets name value
  [ -f "$file" ] || (umask 077 && : >"$file") || fail "cannot write $file"
  [ "$(stat -c %a "$file")" = 600 ] || chmod 600 "$file" || fail "cannot close $file to others; chmod 600 it"
  for name in OPENPLAN_CLIENT_SECRET OPENPLAN_DEMO_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_CLIENT_SECRET; do
    grep -q "^$name=" "$file" || printf '%s=%s\n' "$name" "$(head -c 18 /dev/urandom | base64 | tr '+/' 'xy')" >>"$file"
  done
  while IFS='=' read -r name value; do
    [ -z "${!name:-}" ] || value=${!name}
    export -n "${name?}"
    printf -v "$name" '%s' "$value"
    keycloak_secrets+=("$name=$value")
  done <"$file"
  export OPENPLAN_CLIENT_SECRET
  keycloak_secrets+=(KC_BOOTSTRAP_ADMIN_USERNAME=admin "KC_BOOTSTRAP_ADMIN_CLIENT_ID=$KC_BOOTSTRAP_ADMIN_CLIENT_ID")
}
