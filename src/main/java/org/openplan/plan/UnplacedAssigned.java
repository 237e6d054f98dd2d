package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.exchange.Recognition.Unplaced;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

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
