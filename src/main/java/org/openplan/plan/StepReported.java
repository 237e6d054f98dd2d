package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.municipality.Change;

/// A progress report was accepted onto a step.
public record StepReported(
        PlanId plan, StepId step, String subject, PlanDocument.@Nullable Report before, PlanDocument.Report after)
        implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(step);
    }
}
