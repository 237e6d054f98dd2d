package org.openplan.plan;

/// Somebody else has changed the item since it was read; nothing was saved.
public final class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(String subject) {
        super(subject + " has been changed meanwhile");
    }
}
