package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// An unplaced text of the imported file was assigned to a measure.
@ChangeKind("unplaced.assigned")
public record UnplacedAssigned(
        PlanId plan,
        Subject subject,
        Unplaced before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
