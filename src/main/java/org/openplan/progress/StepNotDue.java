package org.openplan.progress;

import org.openplan.plan.StepId;

/// The signed-in user is not responsible for this step, or the round does not ask about it.
public final class StepNotDue extends RuntimeException {

    StepNotDue(StepId id) {
        super("Step is not due " + id.id());
    }
}
