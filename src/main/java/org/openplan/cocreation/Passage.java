package org.openplan.cocreation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openplan.document.MeasureField;
import org.openplan.document.StepField;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.StepId;

/// What a contribution is about: a text of a measure, such as `goal`, a text of a step, such as `steps.<id>.output`, or
/// the measure as a whole, which is empty.
@Embeddable
public record Passage(String place) implements Serializable {

    public static final Passage MEASURE = new Passage("");

    private static final Pattern STEP =
            Pattern.compile("steps\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([a-zA-Z]+)");

    public static Passage of(MeasureField field) {
        return new Passage(field.field());
    }

    public static Passage of(StepId step, StepField field) {
        return new Passage("steps." + step.id() + "." + field.field());
    }

    /// The passage that is written so; empty if no measure can have it.
    public static Optional<Passage> read(String place) {
        var passage = new Passage(place);
        boolean known = place.isEmpty()
                || passage.field().isPresent()
                || passage.stepField().isPresent();
        return known ? Optional.of(passage) : Optional.empty();
    }

    public boolean isWholeMeasure() {
        return place.isEmpty();
    }

    /// The text of the measure that it is; empty for one of a step.
    public Optional<MeasureField> field() {
        return MeasureField.named(place).filter(MeasureField.texts()::contains);
    }

    public Optional<StepField> stepField() {
        var step = STEP.matcher(place);
        return step.matches() ? StepField.named(step.group(2)) : Optional.empty();
    }

    public Optional<StepId> step() {
        var step = STEP.matcher(place);
        return step.matches() ? Optional.of(new StepId(UUID.fromString(step.group(1)))) : Optional.empty();
    }

    /// What it says in this language; empty if the measure has no such passage (any more), and for a whole measure.
    public Optional<String> text(MeasureRevision measure, String language) {
        return isWholeMeasure() ? Optional.empty() : measure.text(in(language));
    }

    String in(String language) {
        return place + "." + language;
    }
}
