package org.openplan.membership;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// After sign-in: redirects to the requested screen and sets a session timeout that allows for interruptions such as a
/// phone call.
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration LASTS = Duration.ofMinutes(30);

    private final RequestCache wanted;
    private final PersonSessions sessions;
    private final OidcSessionRegistry keycloakSessions;

    Welcome(RequestCache wanted, PersonSessions sessions, OidcSessionRegistry keycloakSessions) {
        this.wanted = wanted;
        this.sessions = sessions;
        this.keycloakSessions = keycloakSessions;
        setRequestCache(wanted);
        setDefaultTargetUrl("/app/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) LASTS.toSeconds());
        Person.of(authentication).ifPresent(person -> sessions.begin(person.subject(), request.getSession()));
        if (authentication.getPrincipal() instanceof OidcUser user) endWithKeycloak(request, user);
        wanted.removeRequest(request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /// Spring notes a session to be ended by Keycloak only if it was there before the sign-in, which none is.
    private void endWithKeycloak(HttpServletRequest request, OidcUser user) {
        keycloakSessions.saveSessionInformation(
                new OidcSessionInformation(request.getSession().getId(), Map.of(), user));
    }
}
