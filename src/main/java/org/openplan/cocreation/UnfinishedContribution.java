package org.openplan.cocreation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.plan.PlanId;

/// A contribution that its author has not handed in yet; `proposal` is the measure if it is a whole one, and
/// `organisation` the body for which it is proposed.
public record UnfinishedContribution(
        ContributionId id,
        PlanId plan,
        ContributionTarget target,
        ContributionText text,
        PlanDocument.@Nullable Measure proposal,
        @Nullable String organisation,
        Instant keptAt,
        int version) {}
