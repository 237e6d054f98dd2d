package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.document.Completion.COMPLETE;
import static org.openplan.document.Completion.LIMITED;
import static org.openplan.document.Completion.NOT_STARTED;
import static org.openplan.document.Completion.NO_EVIDENCE;
import static org.openplan.document.Completion.SUBSTANTIAL;
import static org.openplan.document.Completion.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;

class StandingTests {

    static final Quarter FIRST = new Quarter(2025, 1);
    static final Quarter DUE = new Quarter(2025, 3);

    @Test
    void aStepNobodyReportedOnHasNoEvidence() {
        assertThat(Standing.ofStep(SamplePlan.step("1", DUE), FIRST.firstDay())).isEqualTo(NO_EVIDENCE);
    }

    @Test
    void untilTheDueQuarterEndsTheLastReportHolds() {
        assertThat(Standing.ofStep(reported(FIRST, SUBSTANTIAL), DUE.lastDay())).isEqualTo(SUBSTANTIAL);
    }

    @Test
    void silenceAfterTheDueQuarterIsNoEvidenceNotTheLastGoodColour() {
        assertThat(Standing.ofStep(reported(FIRST, SUBSTANTIAL), DUE.next().firstDay()))
                .isEqualTo(NO_EVIDENCE);
    }

    @Test
    void aReportOnTheDueQuarterIsNoSilence() {
        assertThat(Standing.ofStep(reported(DUE, LIMITED), DUE.plus(8).lastDay()))
                .isEqualTo(LIMITED);
    }

    @Test
    void whatWasCompletedEarlyStaysComplete() {
        assertThat(Standing.ofStep(reported(FIRST, COMPLETE), DUE.plus(8).lastDay()))
                .isEqualTo(COMPLETE);
    }

    @Test
    void aMeasureIsCompleteWhenAllItsStepsAre() {
        assertThat(measure(COMPLETE, COMPLETE)).isEqualTo(COMPLETE);
        assertThat(measure(COMPLETE, WITHDRAWN)).isEqualTo(COMPLETE);
    }

    @Test
    void aMeasureIsAsFarAsMostOfItsSteps() {
        assertThat(measure(NO_EVIDENCE, NO_EVIDENCE)).isEqualTo(NO_EVIDENCE);
        assertThat(measure(NO_EVIDENCE, NOT_STARTED)).isEqualTo(NOT_STARTED);
        assertThat(measure(LIMITED, NO_EVIDENCE, NO_EVIDENCE)).isEqualTo(LIMITED);
        assertThat(measure(COMPLETE, SUBSTANTIAL, NO_EVIDENCE)).isEqualTo(SUBSTANTIAL);
    }

    @Test
    void aMeasureWithoutStepsIsWhatItWasDeclared() {
        assertThat(measure()).isEqualTo(NO_EVIDENCE);
    }

    private static Completion measure(Completion... steps) {
        return Standing.ofMeasure(
                NO_EVIDENCE,
                Stream.of(steps)
                        .map(completion -> SamplePlan.step("1", DUE).withCompletion(completion))
                        .toList());
    }

    private static PlanDocument.Step reported(Quarter quarter, Completion completion) {
        return SamplePlan.step("1", DUE)
                .withReports(List.of(SamplePlan.report(quarter, completion)))
                .withCompletion(completion);
    }
}
