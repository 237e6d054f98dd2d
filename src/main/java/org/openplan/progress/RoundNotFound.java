package org.openplan.progress;

/// No such reporting round in the municipality served.
public final class RoundNotFound extends RuntimeException {

    RoundNotFound(RoundId id) {
        super("No round " + id.id());
    }
}
