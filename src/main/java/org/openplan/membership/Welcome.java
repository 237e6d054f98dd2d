package org.openplan.membership;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// After the sign-in: on to the screen asked for, with a session that outlasts a phone call.
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration LASTS = Duration.ofMinutes(30);

    Welcome() {
        setDefaultTargetUrl("/app/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) LASTS.toSeconds());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
