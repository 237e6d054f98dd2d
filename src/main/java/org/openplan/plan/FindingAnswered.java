package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A doubt of the import was answered: the place it speaks of reads differently now.
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
