package org.openplan.jobs;

import java.time.Duration;

/// Thrown by a job that cannot run at present for a reason outside its control: it is retried after the pause, without
/// limit and without a log entry.
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
