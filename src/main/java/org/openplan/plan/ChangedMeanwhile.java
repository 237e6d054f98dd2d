package org.openplan.plan;

/// Somebody else has saved the thing since it was read; nothing was written.
public final class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile(String subject) {
        super(subject + " has been changed meanwhile");
    }
}
