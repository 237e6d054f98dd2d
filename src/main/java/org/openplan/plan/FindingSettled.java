package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A finding was reviewed and accepted as is, with a reason.
@ChangeKind("finding.settled")
public record FindingSettled(
        PlanId plan, Subject subject, @Nullable Object before, OpenIssues.Settlement after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
