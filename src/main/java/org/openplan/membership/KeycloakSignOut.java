package org.openplan.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Ends the sessions of this node that Keycloak says it has ended. Spring's own handler would send itself a request
/// with the cookie of each.
@Component
class KeycloakSignOut implements LogoutHandler {

    private final OidcSessionRegistry keycloakSessions;
    private final PersonSessions sessions;

    KeycloakSignOut(OidcSessionRegistry keycloakSessions, PersonSessions sessions) {
        this.keycloakSessions = keycloakSessions;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token)
            sessions.endAll(StreamSupport.stream(
                            keycloakSessions.removeSessionInformation(token).spliterator(), false)
                    .map(OidcSessionInformation::getSessionId)
                    .collect(Collectors.toSet()));
    }
}
