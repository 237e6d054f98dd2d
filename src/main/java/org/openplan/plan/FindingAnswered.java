package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A finding of the import was resolved: the text at its place has changed.
@ChangeKind("finding.answered")
public record FindingAnswered(
        PlanId plan,
        Subject subject,
        Finding before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
