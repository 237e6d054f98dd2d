package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Limits how many returns from a sign-in one address may make, because each calls Keycloak several times. A start is
/// not limited: it holds nothing here and calls nobody, and a shared limit would let one client stop all sign-ins.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SignInLimit extends RequestLimit {

    private final transient AddressLimits limits;

    SignInLimit(AddressLimits limits, ClientAddress address, RefusalPage page) {
        super(address, page);
        this.limits = limits;
    }

    /// An invitation begins a sign-in, and its link could be guessed at.
    @Override
    boolean isCounted(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/login/") || path.startsWith("/invitation/");
    }

    @Override
    void count(ClientAddress.Client client) {
        limits.count(LimitedAction.SIGN_IN, LimitedAction.SHARED_SIGN_IN, client);
    }
}
