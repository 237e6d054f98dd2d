package org.openplan.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionId;
import org.openplan.tenancy.Subject;

/// A measure as it stands: whole with its steps, the ids of those steps in the same order, and the version read.
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
