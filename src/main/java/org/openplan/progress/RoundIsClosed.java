package org.openplan.progress;

/// The round was closed, so nothing more is handed in to it.
public final class RoundIsClosed extends RuntimeException {

    RoundIsClosed(RoundId id) {
        super("Round is closed " + id.id());
    }
}
