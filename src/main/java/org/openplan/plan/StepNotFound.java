package org.openplan.plan;

/// The current municipality has no such step.
public final class StepNotFound extends RuntimeException {

    StepNotFound(StepId id) {
        super("No step " + id.id());
    }
}
