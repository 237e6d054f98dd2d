package org.openplan.plan;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// Readings of indicators and money spent were taken over from an accepted report.
@ChangeKind("figures.recorded")
public record FiguresRecorded(
        PlanId plan, MeasureId measure, Subject subject, MeasureFigures before, MeasureFigures after)
        implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(measure);
    }
}
