package org.openplan.cocreation;

import java.time.Instant;
import org.openplan.plan.PlanId;

/// A contribution that its author has not handed in yet.
public record UnfinishedContribution(
        ContributionId id, PlanId plan, ContributionTarget target, ContributionText text, Instant keptAt) {}
