package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplan.plan.PlanStatus.ADOPTED;
import static org.openplan.plan.PlanStatus.CLOSED;
import static org.openplan.plan.PlanStatus.DRAFT;
import static org.openplan.plan.PlanStatus.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.document.Completion;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Quarter;
import org.openplan.document.Severity;
import org.openplan.document.Text;
import org.openplan.files.FileName;
import org.openplan.plan.OpenIssues.Settlement;

class PlanRulesTests {

    final ActionPlan plan = new ActionPlan(SamplePlan.document().at("town", "2025-2026"), OpenIssues.NOTHING);
    final Adoption act = new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null);

    @Test
    void aPlanIsPublishedOnlyAfterItIsAdoptedAndThenAgainAndAgain() {
        assertThat(DRAFT.canBecome(PUBLISHED)).isFalse();
        assertThat(DRAFT.canBecome(ADOPTED)).isTrue();
        assertThat(ADOPTED.canBecome(PUBLISHED)).isTrue();
        assertThat(PUBLISHED.canBecome(PUBLISHED)).isTrue();
        assertThat(CLOSED.canBecome(PUBLISHED)).isFalse();
    }

    @Test
    void aPlanIsAdoptedOnce() {
        plan.adopt(act);
        assertThat(plan.content().adoption()).isEqualTo(act);
        assertThatThrownBy(() -> plan.adopt(act)).isInstanceOf(PlanObstructed.class);
    }

    @Test
    void aNumberThatIsTakenOrWouldBreakAnAddressIsReplaced() {
        assertThat(plan.add(SamplePlan.measure("1", "Library")).number()).isEqualTo("3");
        assertThat(plan.add(SamplePlan.measure("../4", "Library")).number()).isEqualTo("4");
        assertThat(plan.add(SamplePlan.measure("5.a", "Library")).number()).isEqualTo("5.a");
    }

    @Test
    void aLaterReportOnTheSameQuarterReplacesTheEarlierOne() {
        var step = plan.measures().getFirst().steps().getFirst();
        var first = SamplePlan.report(new Quarter(2025, 2), Completion.LIMITED);
        var second = SamplePlan.report(new Quarter(2025, 2), Completion.COMPLETE);
        assertThat(step.record(first)).isEmpty();
        assertThat(step.record(second)).contains(first);
        assertThat(step.content().reports()).containsExactly(second);
    }

    @Test
    void aRevisionNeverTouchesWhatWasReported() {
        var step = plan.measures().getFirst().steps().getFirst();
        var report = SamplePlan.report(new Quarter(2025, 2), Completion.COMPLETE);
        step.record(report);
        step.revise(0, SamplePlan.step("1", new Quarter(2026, 4)));
        assertThat(step.content().reports()).containsExactly(report);
        assertThat(step.due()).contains(new Quarter(2026, 4));
    }

    @Test
    void aDoubtOfTheImportIsAnsweredWhenItsPlaceReadsDifferently() {
        var before = SamplePlan.measure("1", "Library");
        var second = before.steps().getLast().withEnd(new Quarter(2026, 2));
        var moved = before.withSteps(List.of(before.steps().getFirst(), second));
        assertThat(AnsweredFindings.isResolved(finding("2", "end"), before, moved))
                .isTrue();
        assertThat(AnsweredFindings.isResolved(finding("1", "end"), before, moved))
                .isFalse();
        assertThat(AnsweredFindings.isResolved(finding(null, "steps.end"), before, moved))
                .isTrue();
        assertThat(AnsweredFindings.isResolved(finding(null, "participants"), before, moved))
                .isFalse();
    }

    @Test
    void aSettlementCoversOnlyWhatSaysTheSame() {
        var settled = Settlement.of(early(Severity.WARNING, "10 January 2023"), "It was so", "A. Petrov");
        assertThat(settled.covers(early(Severity.WARNING, "10 January 2023"))).isTrue();
        assertThat(settled.covers(early(Severity.HINT, "10 January 2023"))).isTrue();
        assertThat(settled.covers(early(Severity.WARNING, "Q1 2022"))).isFalse();
        assertThat(settled.covers(early(Severity.ERROR, "10 January 2023"))).isFalse();
        var settledError = Settlement.of(early(Severity.ERROR, "10 January 2023"), "It was so", "A. Petrov");
        assertThat(settledError.covers(early(Severity.ERROR, "10 January 2023")))
                .isTrue();
    }

    @Test
    void aSettlementFollowsItsMeasureAndStepWhateverTheirNumbers() {
        var before = SamplePlan.document();
        var settled = Settlement.of(early(Severity.WARNING, "Q1 2022").identifiedIn(before), "It was so", "A. Petrov");
        var second = before.measures().getLast();
        var steps = List.of(
                second.steps().getFirst().withNumber("9"),
                second.steps().getLast().withNumber("1"));
        var after = before.withMeasures(List.of(
                before.measures().getFirst(),
                second.with().number("5").steps(steps).build()));

        assertThat(settled.finding().numberedIn(after))
                .extracting(Finding::measure, Finding::step)
                .containsExactly("5", "9");
        assertThat(settled.covers(settled.finding().numberedIn(after))).isTrue();
        assertThat(settled.covers(
                        new Finding("step-outside-measure", Severity.WARNING, "5", "1", "end", null, List.of("Q1 2022"))
                                .identifiedIn(after)))
                .isFalse();
    }

    @Test
    void aPlanIsNamedAfterItsYearsOrElseItsTitle() {
        assertThat(PlanSlug.of(SamplePlan.document())).isEqualTo("2025-2026");
        assertThat(PlanSlug.of(untimed("Akcioni plan Đakovice"))).isEqualTo("akcioni-plan-djakovice");
        assertThat(PlanSlug.of(untimed("Акциони план"))).isEqualTo("akcioni-plan");
    }

    @Test
    void aFileNameLosesItsFoldersAndWhatDoesHarm() {
        assertThat(FileName.clean("C:\\plans\\..\\my plan.docx")).isEqualTo("my plan.docx");
        assertThat(FileName.clean("../../etc/pass\u0000wd")).isEqualTo("passwd");
        assertThat(FileName.clean("/")).isEqualTo("file");
    }

    private static PlanDocument untimed(String title) {
        var dated = SamplePlan.document();
        return new PlanDocument(
                dated.format(),
                "town",
                "",
                null,
                Text.of("en", title),
                dated.languages(),
                PlanDocument.Period.UNKNOWN,
                null,
                List.of(),
                List.of());
    }

    private static Finding early(Severity severity, String date) {
        return new Finding("step-outside-measure", severity, "2", "1", "end", null, List.of(date));
    }

    private static Finding finding(String step, String field) {
        return new Finding("steps-and-dates-uneven", Severity.WARNING, "1", step, field, null, List.of())
                .identifiedIn(SamplePlan.document());
    }
}
