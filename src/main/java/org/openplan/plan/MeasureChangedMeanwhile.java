package org.openplan.plan;

/// Somebody else has saved the measure since it was read; nothing was written. Holds what was to be saved and what
/// stands there now.
public final class MeasureChangedMeanwhile extends RuntimeException {

    private final transient MeasureRevision mine;
    private final transient MeasureDetails theirs;

    MeasureChangedMeanwhile(MeasureRevision mine, MeasureDetails theirs) {
        super("Measure " + theirs.measure().number() + " has been changed meanwhile");
        this.mine = mine;
        this.theirs = theirs;
    }

    public MeasureRevision mine() {
        return mine;
    }

    public MeasureDetails theirs() {
        return theirs;
    }
}
