package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// Several steps were changed at once; what became of them is recorded with each measure.
@ChangeKind("plan.steps-changed")
public record StepsChanged(
        PlanId plan, Set<?> rows, Subject subject, @Nullable Object before, Count after) implements Change {

    /// How many steps were changed.
    public record Count(int stepsChanged) {}
}
