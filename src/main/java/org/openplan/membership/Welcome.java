package org.openplan.membership;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// After sign-in: redirects to the requested screen and sets a session timeout that allows for interruptions such as a
/// phone call.
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration LASTS = Duration.ofMinutes(30);

    private final RequestCache wanted;
    private final PersonSessions sessions;

    Welcome(RequestCache wanted, PersonSessions sessions) {
        this.wanted = wanted;
        this.sessions = sessions;
        setRequestCache(wanted);
        setDefaultTargetUrl("/app/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) LASTS.toSeconds());
        Person.of(authentication).ifPresent(person -> sessions.begin(person.subject(), request.getSession()));
        wanted.removeRequest(request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
