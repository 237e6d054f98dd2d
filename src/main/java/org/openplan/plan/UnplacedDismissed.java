package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// An unplaced text of the imported file was dismissed; the audit trail keeps it.
@ChangeKind("unplaced.dismissed")
public record UnplacedDismissed(
        PlanId plan,
        Subject subject,
        Unplaced before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
