package org.openplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;
import org.openplan.plan.PlanId;
import org.openplan.tenancy.PersonalData;

/// A reporting round as a list entry; it is open if it has no closing time.
public record RoundSummary(
        RoundId id,
        PlanId plan,
        Quarter quarter,
        Instant openedAt,
        LocalDate closesOn,
        @Nullable Instant closedAt,
        @PersonalData String owner) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
