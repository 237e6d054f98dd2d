package org.openplan.membership;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openplan.jobs.TryLater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this node knows about an outage of Keycloak. One job retries every 5 to 30 seconds, the others do not wait for
/// a timeout, and the log gets one entry for the start and one for the end.
final class KeycloakOutage {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakOutage.class);
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// Start of the outage in `System.nanoTime`; absent while Keycloak responds.
    private @Nullable Long since;

    private long nextTry;

    /// Throws [TryLater] until the next attempt is due.
    synchronized void awaitNextTry() {
        if (since == null) return;
        var pause = Duration.ofNanos(nextTry - System.nanoTime());
        if (pause.isPositive()) throw new TryLater(pause);
        nextTry = System.nanoTime() + SHORTEST.toNanos();
    }

    synchronized TryLater begin(RuntimeException cause) {
        long now = System.nanoTime();
        if (since == null) {
            since = now;
            LOG.info("Keycloak cannot be reached ({}); members wait.", cause.getMessage());
        }
        var pause = pause(Duration.ofNanos(now - since));
        nextTry = now + pause.toNanos();
        return new TryLater(pause);
    }

    synchronized boolean isOn() {
        return since != null;
    }

    synchronized void end() {
        if (since == null) return;
        since = null;
        LOG.info("Keycloak is reached again.");
    }

    /// A quarter of the time since the outage began, within bounds: short pauses after a restart, longer
    /// ones overnight.
    private static Duration pause(Duration away) {
        var quarter = away.dividedBy(4);
        if (quarter.compareTo(SHORTEST) < 0) return SHORTEST;
        return quarter.compareTo(LONGEST) > 0 ? LONGEST : quarter;
    }
}
