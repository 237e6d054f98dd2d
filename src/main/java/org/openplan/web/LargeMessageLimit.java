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

/// Limits how many large messages to screens one address may send, because each is read and taken apart in memory. A
/// long text is one such message; a few a minute are plenty for anybody who types.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LargeMessageLimit extends HttpFilter {

    /// In bytes; no click and no paragraph is as large.
    private static final long LARGE = 48 << 10;

    private final transient RateLimits limits;
    private final transient ClientAddress address;
    private final transient RefusalPage page;

    LargeMessageLimit(RateLimits limits, ClientAddress address, RefusalPage page) {
        this.limits = limits;
        this.address = address;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (isLarge(request))
                limits.count(LimitedAction.LARGE_MESSAGE, address.of(request).address());
        } catch (TooOften refused) {
            page.tooOften(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    /// Uploads have a limit of their own.
    private static boolean isLarge(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/app")
                && !path.startsWith("/app/VAADIN/dynamic/")
                && request.getContentLengthLong() > LARGE;
    }
}
