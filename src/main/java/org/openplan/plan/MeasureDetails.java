package org.openplan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionId;
import org.openplan.tenancy.Subject;

/// The current state of a measure: the measure with its steps, the ids of those steps
/// in the same order, and its version.
public record MeasureDetails(
        MeasureId id,
        PlanId plan,
        Subject subject,
        int version,
        PlanDocument.Measure measure,
        List<StepId> steps,
        @Nullable InstitutionId institution,
        @Nullable String revisedBy,
        @Nullable Instant revisedAt) {

    public MeasureRevision revision() {
        return new MeasureRevision(measure, steps);
    }
}
