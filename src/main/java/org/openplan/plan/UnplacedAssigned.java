package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A text of the imported file that found no place was put into a measure.
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
