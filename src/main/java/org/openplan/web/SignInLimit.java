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

    private final transient RateLimits limits;

    SignInLimit(RateLimits limits, ClientAddress address, RefusalPage page) {
        super(address, page);
        this.limits = limits;
    }

    /// An invitation begins a sign-in, and its link could be guessed at.
    @Override
    boolean isCounted(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/login/") || path.startsWith("/invitation/");
    }

    /// An address that sends requests for others shares a larger allowance, of which each of them has no more than
    /// anybody else; if it only claims to, that allowance is its own.
    @Override
    void count(ClientAddress.Client client) {
        if (!client.mayBeMany()) {
            limits.count(LimitedAction.SIGN_IN, client.address());
            return;
        }
        limits.check(LimitedAction.SHARED_SIGN_IN, client.address());
        limits.count(LimitedAction.SIGN_IN, client.address() + " for " + client.claimed());
        limits.count(LimitedAction.SHARED_SIGN_IN, client.address());
    }
}
