package org.openplan.audit;

/// Where a trail is not whole: from `line` on it reads otherwise than it was sealed, or it ends after `line` though
/// more was written.
public record TrailFlaw(Kind kind, long line) {

    /// How it is not whole.
    public enum Kind {
        CHANGED,
        CUT_OFF
    }

    static TrailFlaw changedAt(long line) {
        return new TrailFlaw(Kind.CHANGED, line);
    }

    static TrailFlaw cutOffAfter(long line) {
        return new TrailFlaw(Kind.CUT_OFF, line);
    }
}
