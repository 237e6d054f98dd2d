package org.openplan.jobs;

import java.time.Duration;

/// Thrown by a job that cannot be done at present through no fault of its own: it is tried again after the pause, for
/// as long as it takes, and without a line in the log.
public final class TryLater extends RuntimeException {

    private final transient Duration pause;

    public TryLater(Duration pause) {
        super("To be tried again in " + pause.toMillis() + " ms", null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
