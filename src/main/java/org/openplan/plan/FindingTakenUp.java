package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A finding that was let stand is open again.
public record FindingTakenUp(
        PlanId plan,
        String subject,
        Remainder.Settlement before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
