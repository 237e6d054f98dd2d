package org.openplan.progress;

/// The round is closed and accepts no more reports.
public final class RoundIsClosed extends RuntimeException {

    RoundIsClosed(RoundId id) {
        super("Round is closed " + id.id());
    }
}
