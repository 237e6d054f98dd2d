package org.openplan.web;

import java.time.Duration;

/// Somebody did something more often than one person needs to; nothing was done this time.
public class TooOften extends RuntimeException {

    private final Duration wait;

    TooOften(LimitedAction action, Duration wait) {
        super(action + " too often, next in " + wait);
        this.wait = wait;
    }

    /// Until when it can be done again, in whole seconds, at least one.
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
