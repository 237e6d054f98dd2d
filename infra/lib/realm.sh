# Sourced after common.sh: what a running Keycloak is told that is not in its realm file, because it changes with the
# place, is Keycloak's own, or came after the realm was made. Passwords stay in the environment.
#   KC_BOOTSTRAP_ADMIN_CLIENT_ID, KC_BOOTSTRAP_ADMIN_CLIENT_SECRET   a client that may administer Keycloak
#   OPENPLAN_KEYCLOAK_URL, OPENPLAN_URL, OPENPLAN_MAIL_…              as for the application

keycloak_admin() {
  local method=$1 path=$2
  shift 2
  curl -fsS -X "$method" -H @<(printf 'Authorization: Bearer %s' "$token") -H 'Content-Type: application/json' \
    "$OPENPLAN_KEYCLOAK_URL/admin/realms/$path" "$@"
}

json() { printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"; }

# A realm from before gets these too.
realm_settings() {
  printf '{"loginTheme": "openplan", "emailTheme": "openplan", "supportedLocales": ["en", "sr-Latn", "sr-Cyrl-ZZ"]'
  printf ', "bruteForceStrategy": "LINEAR", "failureFactor": 8, "waitIncrementSeconds": 10'
  printf ', "minimumQuickLoginWaitSeconds": 10, "maxFailureWaitSeconds": 60, "maxDeltaTimeSeconds": 3600'
  if [ -z "${OPENPLAN_MAIL_HOST:-}" ]; then
    printf '}'
    return
  fi
  printf ', "smtpServer": {"host": %s, "port": %s, "from": %s' "$(json "$OPENPLAN_MAIL_HOST")" \
    "$(json "${OPENPLAN_MAIL_PORT:-587}")" "$(json "${OPENPLAN_MAIL_FROM:-openplan@localhost.localdomain}")"
  case ${OPENPLAN_MAIL_TLS:-starttls} in starttls | ssl) printf ', "%s": "true"' "${OPENPLAN_MAIL_TLS:-starttls}" ;; esac
  [ -z "${OPENPLAN_MAIL_USER:-}" ] || printf ', "auth": "true", "user": %s, "password": %s' \
    "$(json "$OPENPLAN_MAIL_USER")" "$(json "${OPENPLAN_MAIL_PASSWORD:-}")"
  printf '}}'
}

# The operator's role and the claim that tells of it, for a realm from before; what is there already stays.
operator_role() {
  local client=openplan/clients/6f1d3c5e-0b1f-4c7e-9a56-0c5f7a3b2e10 role
  keycloak_admin GET openplan/roles/operator >/dev/null 2>&1 ||
    keycloak_admin POST openplan/roles -d '{"name": "operator",
      "description": "Runs the service: sees figures of all municipalities, no plan texts and no people"}' || return 1
  role=$(keycloak_admin GET openplan/roles/operator) || return 1
  keycloak_admin POST "$client/scope-mappings/realm" -d "[$role]" || return 1
  keycloak_admin GET "$client/protocol-mappers/models" | grep -q '"realm_roles"' ||
    keycloak_admin POST "$client/protocol-mappers/models" -d '{"name": "realm roles", "protocol": "openid-connect",
      "protocolMapper": "oidc-usermodel-realm-role-mapper", "config": {"claim.name": "realm_roles",
        "jsonType.label": "String", "multivalued": "true", "id.token.claim": "false", "access.token.claim": "false",
        "userinfo.token.claim": "true", "introspection.token.claim": "false"}}'
}

set_up_realm() {
  local token cli realm
  token=$(curl -fsS "$OPENPLAN_KEYCLOAK_URL/realms/master/protocol/openid-connect/token" -d grant_type=client_credentials \
    -d "client_id=$KC_BOOTSTRAP_ADMIN_CLIENT_ID" --data-urlencode client_secret@<(printf %s "$KC_BOOTSTRAP_ADMIN_CLIENT_SECRET") |
    sed 's/.*"access_token":"\([^"]*\)".*/\1/') && [ -n "$token" ] || return 1
  # Nobody gets an administrator's token for a password. People sign in at the console.
  for realm in master openplan; do
    cli=$(keycloak_admin GET "$realm/clients?clientId=admin-cli" | sed 's/.*"id":"\([^"]*\)","clientId":"admin-cli".*/\1/')
    keycloak_admin PUT "$realm/clients/$cli" -d '{"enabled": false, "directAccessGrantsEnabled": false}' || return 1
  done
  keycloak_admin PUT openplan -d @<(realm_settings) || return 1
  operator_role || return 1
  # The application's address may have moved since the realm was made.
  keycloak_admin PUT openplan/clients/6f1d3c5e-0b1f-4c7e-9a56-0c5f7a3b2e10 -d '{
      "rootUrl": "'"$OPENPLAN_URL"'", "redirectUris": ["'"$OPENPLAN_URL"'/login/oauth2/code/keycloak"],
      "attributes": {"post.logout.redirect.uris": "'"$OPENPLAN_URL"'/",
        "backchannel.logout.url": "'"$OPENPLAN_URL"'/logout/connect/back-channel/keycloak"}}'
}
