package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// A measure was added to a plan.
@ChangeKind("measure.added")
public record MeasureAdded(
        PlanId plan,
        MeasureId measure,
        Subject subject,
        @Nullable Object before,
        PlanDocument.Measure after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(measure);
    }
}
