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

/// Limits how many sign-in requests one address may make, because each sign-in calls Keycloak several times.
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

    /// Counts the start of a sign-in as well as the return: only the return calls Keycloak, but a start that is never
    /// completed is no more useful. An invitation begins a sign-in, and its link could be guessed at.
    private static boolean isSignIn(String path) {
        return path.startsWith("/login/") || path.startsWith("/oauth2/") || path.startsWith("/invitation/");
    }
}
