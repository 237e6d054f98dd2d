package org.openplan.plan;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// The first edition of a plan was published; later editions do not cause this event.
@ChangeKind("plan.first-published")
public record PlanBecamePublic(PlanId plan, Subject subject, PlanSummary before, PlanSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
