package org.openplan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Each sign-in asks Keycloak several times, so one address may begin and end only so many.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SignInLimit extends HttpFilter {

    private final transient RateLimits limits;
    private final transient ClientAddress address;
    private final transient RefusalPage page;

    SignInLimit(RateLimits limits, ClientAddress address, RefusalPage page) {
        this.limits = limits;
        this.address = address;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (isSignIn(request.getRequestURI())) limits.count(LimitedAction.SIGN_IN, address.of(request));
        } catch (TooOften refused) {
            page.tooOften(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    /// The start costs little and the return is what asks Keycloak, but a start without end is worth as little.
    private static boolean isSignIn(String path) {
        return path.startsWith("/login/") || path.startsWith("/oauth2/");
    }
}
