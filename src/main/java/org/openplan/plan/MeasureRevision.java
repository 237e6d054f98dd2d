package org.openplan.plan;

import java.util.List;
import org.openplan.document.PlanDocument;

/// The requested wording of a measure with all its steps, and which existing step each of them is.
///
/// A new step has a new id. Reports on steps are not part of a revision.
public record MeasureRevision(PlanDocument.Measure measure, List<StepId> steps) {

    public MeasureRevision {
        steps = List.copyOf(steps);
        if (steps.size() != measure.steps().size())
            throw new IllegalArgumentException("Every step needs its id, and every id its step.");
    }
}
