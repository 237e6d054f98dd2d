package org.openplan.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this node knows about an outage of a server that jobs need. One job retries every 5 to 30 seconds, the
/// others do not wait for a timeout, and the log gets one entry for the start and one for the end.
public final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final String server;
    private final String waiting;

    /// Start of the outage in `System.nanoTime`; absent while the server responds.
    private @Nullable Long since;

    private long nextTry;

    /// For the log: the name of the server, and who waits for it.
    public Outage(String server, String waiting) {
        this.server = server;
        this.waiting = waiting;
    }

    /// Throws [TryLater] until the next attempt is due.
    public synchronized void awaitNextTry() {
        if (since == null) return;
        var pause = Duration.ofNanos(nextTry - System.nanoTime());
        if (pause.isPositive()) throw new TryLater(pause);
        nextTry = System.nanoTime() + SHORTEST.toNanos();
    }

    public synchronized TryLater begin(String cause) {
        long now = System.nanoTime();
        if (since == null) {
            since = now;
            LOG.info("{} cannot be reached ({}); {} wait.", server, cause, waiting);
        }
        var pause = pause(Duration.ofNanos(now - since));
        nextTry = now + pause.toNanos();
        return new TryLater(pause);
    }

    public synchronized boolean isOn() {
        return since != null;
    }

    public synchronized void end() {
        if (since == null) return;
        since = null;
        LOG.info("{} is reached again.", server);
    }

    /// A quarter of the time since the outage began, within bounds: short pauses after a restart, longer
    /// ones overnight.
    private static Duration pause(Duration away) {
        var quarter = away.dividedBy(4);
        if (quarter.compareTo(SHORTEST) < 0) return SHORTEST;
        return quarter.compareTo(LONGEST) > 0 ? LONGEST : quarter;
    }
}
