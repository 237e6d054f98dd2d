package org.openplan.cocreation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openplan.plan.MeasureId;

/// What somebody contributes to, and how.
@Embeddable
public record ContributionTarget(
        @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
        MeasureId measure,

        Passage passage,

        @Enumerated(EnumType.STRING) ContributionKind kind) {

    /// A measure as a whole has no wording of its own.
    public ContributionTarget {
        if (passage.isWholeMeasure() && kind == ContributionKind.WORDING)
            throw new IllegalArgumentException("A measure as a whole is commented on");
    }
}
