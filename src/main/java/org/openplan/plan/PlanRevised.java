package org.openplan.plan;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// The plan's texts outside its measures were changed; after adoption this is drift.
@ChangeKind("plan.revised")
public record PlanRevised(PlanId plan, Subject subject, PlanRevision before, PlanRevision after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
