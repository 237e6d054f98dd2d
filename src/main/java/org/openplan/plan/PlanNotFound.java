package org.openplan.plan;

/// No such plan in the municipality served.
public final class PlanNotFound extends RuntimeException {

    PlanNotFound(PlanId id) {
        super("No plan " + id.id());
    }
}
