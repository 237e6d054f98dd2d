package org.openplan.progress;

/// A report is sent back with a reason, or not at all.
public final class ReasonMissing extends RuntimeException {

    ReasonMissing() {
        super("A report is sent back with a reason");
    }
}
