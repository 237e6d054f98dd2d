package org.openplan.plan;

/// The current municipality has no such measure.
public final class MeasureNotFound extends RuntimeException {

    MeasureNotFound(MeasureId id) {
        super("No measure " + id.id());
    }
}
