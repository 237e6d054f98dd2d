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

/// Limits how many sign-outs with a wrong token one address may send, because each token is taken apart and may make
/// us ask Keycloak. Keycloak's own are right, and are not counted however many come at once.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SignOutLimit extends HttpFilter {

    private static final String FROM_KEYCLOAK = "/logout/connect/";

    private final transient RateLimits limits;
    private final transient ClientAddress address;
    private final transient RefusalPage page;

    SignOutLimit(RateLimits limits, ClientAddress address, RefusalPage page) {
        this.limits = limits;
        this.address = address;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().startsWith(FROM_KEYCLOAK)) {
            chain.doFilter(request, response);
            return;
        }
        var client = address.of(request).address();
        try {
            limits.check(LimitedAction.FAILED_SIGN_OUT, client);
        } catch (TooOften refused) {
            page.tooOften(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST)
            limits.note(LimitedAction.FAILED_SIGN_OUT, client);
    }
}
