package org.openplan.web;

import java.time.Duration;

/// An action was attempted too often by one caller; nothing was done.
public class TooOften extends RuntimeException {

    private final Duration wait;

    TooOften(LimitedAction action, Duration wait) {
        super(action + " too often, next in " + wait);
        this.wait = wait;
    }

    /// Time to wait before the next attempt, in whole seconds, at least one.
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
