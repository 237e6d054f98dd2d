package org.openplan.progress;

/// The round cannot be opened with these values; the reason is shown at the field.
public final class RoundRefused extends RuntimeException {

    /// The reasons, each with a sentence under `progress.RoundRefusal.*`.
    public enum Reason {
        PLAN_NOT_ADOPTED,
        BEFORE_PLAN,
        IN_FUTURE,
        CLOSES_IN_PAST,
        CLOSES_TOO_LATE,
        ANOTHER_OPEN
    }

    private final Reason reason;

    RoundRefused(Reason reason) {
        super("Round refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
