package org.openplan.plan;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.StepProgress;
import org.openplan.document.Text;
import org.openplan.institution.InstitutionId;
import org.openplan.tenancy.Subject;

/// A step as its responsible institution sees it: its place in the plan, its current progress, and its institution.
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
        @Nullable String institutionName,
        int version) {

    public SeenStep seen() {
        return new SeenStep(id, measure, version);
    }
}
