package org.openplan.progress;

/// The current municipality has no such reporting round.
public final class RoundNotFound extends RuntimeException {

    RoundNotFound(RoundId id) {
        super("No round " + id.id());
    }
}
