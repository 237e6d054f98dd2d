package org.openplan.plan;

/// No such step in the municipality served.
public final class StepNotFound extends RuntimeException {

    StepNotFound(StepId id) {
        super("No step " + id.id());
    }
}
