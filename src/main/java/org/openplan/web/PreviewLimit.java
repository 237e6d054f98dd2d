package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Limits how often one address may follow links to previews: each page is built for it alone, and a link could be
/// guessed at.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PreviewLimit extends RequestLimit {

    private final transient AddressLimits limits;

    PreviewLimit(AddressLimits limits, ClientAddress address, RefusalPage page) {
        super(address, page);
        this.limits = limits;
    }

    @Override
    boolean isCounted(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/preview/");
    }

    @Override
    void count(ClientAddress.Client client) {
        limits.count(LimitedAction.PREVIEW_LINK, LimitedAction.SHARED_PREVIEW_LINK, client);
    }
}
