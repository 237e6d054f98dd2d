package org.openplan.plan;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.StepProgress;
import org.openplan.document.Text;
import org.openplan.institution.InstitutionId;
import org.openplan.tenancy.Subject;

/// A step as the one who answers for it sees it: where it stands in which plan, how far it has come today, and whose
/// it is.
public record StepDetails(
        StepId id,
        Subject subject,
        PlanId plan,
        Text planTitle,
        String language,
        MeasureId measure,
        String measureNumber,
        Text measureTitle,
        PlanDocument.Step step,
        StepProgress progress,
        @Nullable InstitutionId institution,
        @Nullable String institutionName) {}
