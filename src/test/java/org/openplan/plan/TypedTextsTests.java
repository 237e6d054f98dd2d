package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.StepField;
import org.openplan.document.Text;

class TypedTextsTests {

    private static final Text TYPED = Text.of("sr-Latn", "Otkucano");

    private final MeasureRevision revision =
            new MeasureRevision(SamplePlan.measure("1", "City library").withSteps(List.of()), List.of());
    private final MeasureRevision withStep = step(revision);

    static List<MeasureField> texts() {
        return MeasureField.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextOfAMeasureCanBePutBack(MeasureField field) {
        var emptied = new MeasureRevision(field.into(revision.measure(), Text.NONE), List.of());

        var restored = emptied.withText(field.field() + ".sr-Latn", "Otkucano").orElseThrow();

        assertThat(field.text(restored.measure())).isEqualTo(TYPED);
        assertThat(restored.text(field.field() + ".sr-Latn")).contains("Otkucano");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfAStepCanBePutBack(StepField field) {
        var place = "steps." + withStep.steps().getFirst().id() + "." + field.field() + ".sr-Latn";

        var restored = withStep.withText(place, "Otkucano").orElseThrow();

        assertThat(field.text(restored.measure().steps().getFirst()).in("sr-Latn"))
                .contains("Otkucano");
        assertThat(restored.text(place)).contains("Otkucano");
    }

    @Test
    void aParticipantWithoutANameIsNotPutBack() {
        assertThat(revision.withText("participants.0.name", " ")).isEmpty();
        assertThat(revision.withText("participants.0.name", " Green Town "))
                .hasValueSatisfying(restored -> assertThat(restored.measure().participants())
                        .extracting(Participant::name)
                        .containsExactly("Green Town"));
    }

    @Test
    void aContactThatWasClearedIsUnknown() {
        var restored = revision.withText("responsible.email", " ").orElseThrow();

        assertThat(Objects.requireNonNullElse(restored.measure().responsible().email(), "unknown"))
                .isEqualTo("unknown");
    }

    @Test
    void aNumberThatWasClearedIsEmptyAndNotMissing() {
        assertThat(revision.withText("number", " ").orElseThrow().measure().number())
                .isEmpty();
    }

    private static MeasureRevision step(MeasureRevision revision) {
        var step = SamplePlan.measure("1", "City library").steps().getFirst();
        return new MeasureRevision(revision.measure().withSteps(List.of(step)), List.of(new StepId(step.id())));
    }
}
