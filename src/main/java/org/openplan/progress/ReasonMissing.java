package org.openplan.progress;

/// A report can be sent back only with a reason.
public final class ReasonMissing extends RuntimeException {

    ReasonMissing() {
        super("A report is sent back with a reason");
    }
}
