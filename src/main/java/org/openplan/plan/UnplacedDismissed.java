package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.Subject;

/// A text of the imported file that found no place was laid aside; the trail keeps it.
public record UnplacedDismissed(
        PlanId plan,
        Subject subject,
        Object before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
