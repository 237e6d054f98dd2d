package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Limits how many large messages to screens one address may send, because each is read and taken apart in memory. A
/// long text is one such message; a few a minute are plenty for anybody who types.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LargeMessageLimit extends RequestLimit {

    /// In bytes; no click and no paragraph is as large.
    private static final long LARGE = 48 << 10;

    private final transient RateLimits limits;

    LargeMessageLimit(RateLimits limits, ClientAddress address, RefusalPage page) {
        super(address, page);
        this.limits = limits;
    }

    /// Uploads have a limit of their own.
    @Override
    boolean isCounted(HttpServletRequest request) {
        return ScreenMessage.is(request) && request.getContentLengthLong() > LARGE;
    }

    @Override
    void count(ClientAddress.Client client) {
        limits.count(LimitedAction.LARGE_MESSAGE, client.address());
    }
}
