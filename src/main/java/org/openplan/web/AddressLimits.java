package org.openplan.web;

import org.openplan.web.ClientAddress.Client;
import org.springframework.stereotype.Component;

/// Counts actions by the address they come from. An address that sends requests for others shares a larger allowance,
/// of which each of them has no more than anybody else; if it only claims to, that allowance is its own.
@Component
class AddressLimits {

    private final RateLimits limits;

    AddressLimits(RateLimits limits) {
        this.limits = limits;
    }

    /// Counts one action; throws [TooOften] if the client has to wait.
    void count(LimitedAction action, LimitedAction shared, Client client) {
        if (client.mayBeMany()) limits.check(shared, client.address());
        limits.count(action, name(client));
        if (client.mayBeMany()) limits.count(shared, client.address());
    }

    /// The same without counting.
    void check(LimitedAction action, LimitedAction shared, Client client) {
        if (client.mayBeMany()) limits.check(shared, client.address());
        limits.check(action, name(client));
    }

    private static String name(Client client) {
        return client.mayBeMany() ? client.address() + " for " + client.claimed() : client.address();
    }
}
