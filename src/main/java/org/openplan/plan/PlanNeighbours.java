package org.openplan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plans beside which a new one would stand: those that run at the same time, the one that already has the address
/// of its years, and the address that the new one would get.
public record PlanNeighbours(
        List<PlanSummary> overlapping, @Nullable PlanSummary sameAddress, String slug) {

    public PlanNeighbours {
        overlapping = List.copyOf(overlapping);
    }
}
