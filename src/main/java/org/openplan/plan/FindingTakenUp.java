package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// An accepted finding was reopened.
@ChangeKind("finding.reopened")
public record FindingTakenUp(
        PlanId plan,
        Subject subject,
        OpenIssues.Settlement before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
