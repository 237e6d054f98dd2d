package org.openplan.plan;

/// The current municipality has no such plan.
public final class PlanNotFound extends RuntimeException {

    PlanNotFound(PlanId id) {
        super("No plan " + id.id());
    }
}
