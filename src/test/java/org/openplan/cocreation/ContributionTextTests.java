package org.openplan.cocreation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.document.MeasureField;
import org.openplan.document.StepField;
import org.openplan.plan.StepId;

/// What can be contributed and answered, and in which order.
class ContributionTextTests {

    @Test
    void onlyWhatIsHandedInIsStillDecided() {
        for (var state : ContributionState.values())
            for (var next : ContributionState.values())
                assertThat(state.canBecome(next))
                        .as(state + " to " + next)
                        .isEqualTo(state == ContributionState.HANDED_IN && next != ContributionState.HANDED_IN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "period",
                "nonsense",
                "steps.1.output",
                "steps",
                "goal.en",
                "<b>",
                "steps.00000000-0000-7000-8000-000000000000.number"
            })
    void noOtherPlaceIsAPassage(String place) {
        assertThat(Passage.read(place)).isEmpty();
    }

    @Test
    void everyTextOfAMeasureAndOfItsStepsIsAPassage() {
        for (var field : MeasureField.texts())
            assertThat(Passage.read(Passage.of(field).place()).flatMap(Passage::field))
                    .hasValue(field);
        var step = new StepId(UUID.randomUUID());
        for (var field : StepField.texts()) {
            var passage = Passage.read(Passage.of(step, field).place()).orElseThrow();
            assertThat(passage.step()).hasValue(step);
            assertThat(passage.stepField()).hasValue(field);
        }
        assertThat(Passage.read(""))
                .hasValueSatisfying(whole -> assertThat(whole.isWholeMeasure()).isTrue());
    }

    @Test
    void whatIsMissingOrTooLongIsSaidBeforeItIsHandedIn() {
        var wording = ContributionKind.WORDING;
        assertThat(new ContributionText("old", " ", "").flaws(wording))
                .containsExactly(ContributionText.Flaw.WORDING_MISSING);
        assertThat(new ContributionText("old", " old\n", "").flaws(wording))
                .containsExactly(ContributionText.Flaw.WORDING_UNCHANGED);
        assertThat(new ContributionText("old", "new", "").flaws(wording)).isEmpty();
        assertThat(new ContributionText("old", "", " ").flaws(ContributionKind.COMMENT))
                .containsExactly(ContributionText.Flaw.REMARK_MISSING);
        var long1 = "x".repeat(ContributionText.LONGEST_WORDING + 1);
        var long2 = "x".repeat(ContributionText.LONGEST_REMARK + 1);
        assertThat(new ContributionText("", long1, long2).flaws(wording))
                .containsExactly(ContributionText.Flaw.WORDING_TOO_LONG, ContributionText.Flaw.REMARK_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "DECLINED"})
    void whatIsNotAcceptedNeedsASentence(ContributionState state) {
        assertThat(answer(state, "  ").flaws(ContributionKind.COMMENT))
                .containsExactly(ContributionAnswer.Flaw.REASON_MISSING);
        for (var word : Arrays.asList("No", "No money", "Impossible-without-money"))
            assertThat(answer(state, word).flaws(ContributionKind.COMMENT))
                    .containsExactly(ContributionAnswer.Flaw.REASON_TOO_SHORT);
        assertThat(answer(state, "There is no money for it.").flaws(ContributionKind.COMMENT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', WORDING_MISSING", "'seen', WORDING_UNCHANGED", "' seen ', WORDING_UNCHANGED"})
    void whatIsAcceptedInPartHasAWordingOfItsOwn(String wording, ContributionAnswer.Flaw flaw) {
        var answer = new ContributionAnswer(ContributionState.PARTLY, "A reason that says why.", "seen", wording);
        assertThat(answer.flaws(ContributionKind.WORDING)).containsExactly(flaw);
        assertThat(answer.flaws(ContributionKind.COMMENT)).isEmpty();
    }

    @Test
    void whatIsAcceptedNeedsNoReason() {
        assertThat(answer(ContributionState.ACCEPTED, "").flaws(ContributionKind.WORDING))
                .isEmpty();
        assertThat(answer(ContributionState.ACCEPTED, "x".repeat(4001)).flaws(ContributionKind.WORDING))
                .containsExactly(ContributionAnswer.Flaw.REASON_TOO_LONG);
    }

    private static ContributionAnswer answer(ContributionState state, String reason) {
        return new ContributionAnswer(state, reason, "", "");
    }
}
