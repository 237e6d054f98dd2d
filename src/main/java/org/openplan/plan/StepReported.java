package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A progress report on a step was accepted.
@ChangeKind("step.reported")
public record StepReported(
        PlanId plan, StepId step, Subject subject, PlanDocument.@Nullable Report before, PlanDocument.Report after)
        implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(step);
    }
}
