package org.openplan.cocreation;

import org.openplan.plan.MeasureId;

/// What somebody contributes to, and how.
public record ContributionTarget(MeasureId measure, Passage passage, ContributionKind kind) {

    /// A measure as a whole has no wording of its own.
    public ContributionTarget {
        if (passage.isWholeMeasure() && kind == ContributionKind.WORDING)
            throw new IllegalArgumentException("A measure as a whole is commented on");
    }
}
