package org.openplan.cocreation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanId;
import org.openplan.tenancy.PersonalData;

/// A contribution as screens and the audit trail show it; an answer names the version it is based on. `proposal` is the
/// measure if it is a whole one, and `created` what of it came into the plan.
public record ContributionDetails(
        ContributionId id,
        int number,
        PlanId plan,
        MeasureId measure,
        Passage passage,
        ContributionPlace place,
        ContributionKind kind,
        @PersonalData String basis,
        @PersonalData String wording,
        @PersonalData String remark,
        @PersonalData String authorName,
        @PersonalData @Nullable String organisation,
        Instant handedInAt,
        LocalDate dueOn,
        ContributionState state,
        @Nullable Instant settledAt,
        @PersonalData @Nullable String answeredBy,
        @Nullable String reason,
        @Nullable String taken,
        @PersonalData PlanDocument.@Nullable Measure proposal,
        PlanDocument.@Nullable Measure created,
        int version) {

    /// The number under which a proposed measure came into the plan.
    public Optional<String> createdNumber() {
        return Optional.ofNullable(created).map(PlanDocument.Measure::number);
    }

    public boolean isWording() {
        return kind == ContributionKind.WORDING;
    }

    /// Whether the answer is still due, and was by this day.
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }
}
