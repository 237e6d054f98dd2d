package org.openplan.progress;

/// The reason for which a report is sent back is longer than a report's own texts may be.
public final class ReasonTooLong extends RuntimeException {

    ReasonTooLong(int length) {
        super("A reason of " + length + " characters");
    }
}
