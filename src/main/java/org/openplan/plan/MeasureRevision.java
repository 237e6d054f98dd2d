package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import org.openplan.document.PlanDocument;

/// The requested wording of a measure with all its steps, and which existing step each of them is.
///
/// A new step has a new id. Reports on steps are not part of a revision.
public record MeasureRevision(PlanDocument.Measure measure, List<StepId> steps) {

    private static final TypedTexts<MeasureRevision> TYPED = new TypedTexts<>(new MeasureParts());

    public MeasureRevision {
        steps = List.copyOf(steps);
        if (steps.size() != measure.steps().size())
            throw new IllegalArgumentException("Every step needs its id, and every id its step.");
    }

    /// A text that people type, by its place, such as `title.en`; empty if there is no such text.
    public Optional<String> text(String place) {
        return TYPED.read(this, place);
    }

    public Optional<MeasureRevision> withText(String place, String text) {
        return TYPED.replace(this, place, text);
    }
}
