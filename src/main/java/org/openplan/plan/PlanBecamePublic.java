package org.openplan.plan;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A plan has had its first edition; from then on there is only a next one.
@ChangeKind("plan.first-published")
public record PlanBecamePublic(PlanId plan, Subject subject, PlanSummary before, PlanSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
