package org.openplan.plan;

/// No such measure in the municipality served.
public final class MeasureNotFound extends RuntimeException {

    MeasureNotFound(MeasureId id) {
        super("No measure " + id.id());
    }
}
