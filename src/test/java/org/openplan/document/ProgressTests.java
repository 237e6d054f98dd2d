package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;

/// The rule of progress as a table. A plan runs to the end of 2026 unless a test says otherwise; reports on a quarter
/// are owed by the 15th day after its end.
class ProgressTests {

    private static final LocalDate PLAN_END = LocalDate.parse("2026-12-31");

    @ParameterizedTest(name = "a step until {0} with {1} is {3} on {2}, counts as {4}, late by {5}")
    @CsvSource(nullValues = "-", textBlock = """
            # until,      reports,                              day,        state,       counts as,   late by
            2025-Q3,      -,                                    2025-09-30, NOT_DUE,     NO_EVIDENCE, -
            2025-Q3,      2025-Q2 LIMITED,                      2025-09-30, LIMITED,     LIMITED,     -
            2025-Q3,      2025-Q2 NOT_STARTED,                  2025-09-30, NOT_STARTED, NOT_STARTED, -
            # from the deadline to the closing day the report is awaited, and the latest one counts
            2025-Q3,      -,                                    2025-10-01, AWAITED,     NO_EVIDENCE, -
            2025-Q3,      2025-Q2 LIMITED,                      2025-10-01, AWAITED,     LIMITED,     -
            2025-Q3,      2025-Q2 LIMITED,                      2025-10-15, AWAITED,     LIMITED,     -
            2025-Q3,      2025-Q3 SUBSTANTIAL,                  2025-10-10, SUBSTANTIAL, SUBSTANTIAL, 1
            # afterwards silence counts as no evidence, whatever was said before
            2025-Q3,      -,                                    2025-10-16, NO_EVIDENCE, NO_EVIDENCE, 1
            2025-Q3,      2025-Q2 SUBSTANTIAL,                  2025-10-16, NO_EVIDENCE, NO_EVIDENCE, 1
            2025-Q3,      2025-Q3 LIMITED,                      2026-01-15, LIMITED,     LIMITED,     2
            2025-Q3,      2025-Q3 LIMITED,                      2026-01-16, NO_EVIDENCE, NO_EVIDENCE, 2
            2025-Q3,      2025-Q3 LIMITED;2025-Q4 SUBSTANTIAL,  2026-01-16, SUBSTANTIAL, SUBSTANTIAL, 2
            2025-Q3,      2026-Q1 SUBSTANTIAL 2026-03-10,       2026-03-20, SUBSTANTIAL, SUBSTANTIAL, 2
            # nothing is owed on quarters after the last of the plan
            2026-Q4,      2026-Q4 LIMITED,                      2029-12-31, LIMITED,     LIMITED,     12
            2025-Q3,      2026-Q4 LIMITED,                      2029-12-31, LIMITED,     LIMITED,     17
            2025-Q3,      2026-Q3 LIMITED,                      2029-12-31, NO_EVIDENCE, NO_EVIDENCE, 17
            # complete stays until a later or corrected report takes it back
            2025-Q3,      2024-Q4 COMPLETE,                     2029-12-31, COMPLETE,    COMPLETE,    -
            2025-Q3,      2025-Q1 COMPLETE;2025-Q2 LIMITED,     2025-09-01, LIMITED,     LIMITED,     -
            # a step that was promised for a day
            2023-01-31,   2022-Q4 LIMITED,                      2023-01-31, LIMITED,     LIMITED,     -
            2023-01-31,   2022-Q4 LIMITED,                      2023-02-15, AWAITED,     LIMITED,     -
            2023-01-31,   2022-Q4 LIMITED,                      2023-04-15, AWAITED,     LIMITED,     -
            2023-01-31,   2022-Q4 LIMITED,                      2023-04-16, NO_EVIDENCE, NO_EVIDENCE, 1
            2023-01-31,   2023-Q1 LIMITED 2023-02-10,           2023-02-15, LIMITED,     LIMITED,     0
            # without dates of its own it ends with its measure, here on 30 June 2026
            -,            -,                                    2026-06-30, NOT_DUE,     NO_EVIDENCE, -
            -,            -,                                    2026-07-01, AWAITED,     NO_EVIDENCE, -
            -,            -,                                    2026-07-16, NO_EVIDENCE, NO_EVIDENCE, 1
            """)
    void howFarAStepIs(
            @Nullable String until,
            @Nullable String reports,
            LocalDate day,
            ProgressState state,
            Completion counted,
            @Nullable Integer lateBy) {
        var progress = only(plan(step(until, reports)), day);

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.counted()).isEqualTo(counted);
        assertThat(progress.late()).isEqualTo(lateBy != null);
        if (lateBy != null) assertThat(progress.lateBy()).isEqualTo(lateBy);
    }

    @Test
    void aReportCountsFromTheDayOfItsAcceptance() {
        var plan = plan(step("2025-Q3", "2025-Q3 LIMITED"));
        assertThat(only(plan, LocalDate.parse("2025-10-05")).state()).isEqualTo(ProgressState.AWAITED);
        assertThat(only(plan, LocalDate.parse("2025-10-06")).state()).isEqualTo(ProgressState.LIMITED);
    }

    @Test
    void anAwaitedReportSaysUntilWhen() {
        assertThat(only(plan(step("2025-Q3", null)), LocalDate.parse("2025-10-01"))
                        .awaitedUntil())
                .contains(LocalDate.parse("2025-10-15"));
    }

    @Test
    void aMeasureIsAwaitedUntilTheFirstOfItsReportsIsOverdue() {
        var awaited =
                progress(plan(step("2025-Q3", null), step("2025-10-04", null)), null, LocalDate.parse("2025-10-10"));
        assertThat(awaited.derived()).isEqualTo(ProgressState.AWAITED);
        assertThat(awaited.awaitedUntil()).contains(LocalDate.parse("2025-10-15"));

        assertThat(progress(plan(), null, LocalDate.parse("2026-07-01")).awaitedUntil())
                .contains(LocalDate.parse("2026-07-15"));
        assertThat(progress(plan(), null, LocalDate.parse("2026-07-16")).awaitedUntil())
                .isEmpty();
    }

    @Test
    void aMunicipalityMayLeaveMoreTimeToReport() {
        var plan = plan(step("2025-Q3", null));
        assertThat(progress(plan, null, new ProgressDay(LocalDate.parse("2025-10-30"), 30))
                        .derived())
                .isEqualTo(ProgressState.AWAITED);
        assertThat(progress(plan, null, new ProgressDay(LocalDate.parse("2025-10-31"), 30))
                        .derived())
                .isEqualTo(ProgressState.NO_EVIDENCE);
    }

    @Test
    void aStepWithoutAnyDateIsNeverDue() {
        var plan = plan(step(null, null)).withPeriod(Period.UNKNOWN);
        var undated = plan.withMeasures(List.of(plan.measures().getFirst().withPeriod(Period.UNKNOWN)));
        assertThat(only(undated, LocalDate.parse("2090-01-01")).state()).isEqualTo(ProgressState.NOT_DUE);
    }

    /// On 1 January 2026: `due` until 2025-Q2 and past its closing day, `open` until 2026-Q4.
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            # none left
            W W,                                     WITHDRAWN
            # nobody has reported
            open open,                               NOT_DUE
            just open,                               AWAITED
            due open,                                NO_EVIDENCE
            due just,                                NO_EVIDENCE
            # all complete
            COMPLETE COMPLETE,                       COMPLETE
            # the mean of what is left
            COMPLETE NOT_STARTED,                    SUBSTANTIAL
            SUBSTANTIAL LIMITED,                     SUBSTANTIAL
            LIMITED LIMITED open,                    LIMITED
            NOT_STARTED open,                        NOT_STARTED
            NOT_STARTED NOT_STARTED,                 NOT_STARTED
            COMPLETE open open,                      LIMITED
            LIMITED W W W,                           LIMITED
            # at most limited while half of what is due has no evidence
            COMPLETE due,                            LIMITED
            COMPLETE COMPLETE due,                   SUBSTANTIAL
            COMPLETE COMPLETE due due,               LIMITED
            SUBSTANTIAL SUBSTANTIAL due due,         LIMITED
            """)
    void howFarAMeasureIs(String steps, ProgressState derived) {
        var plan = plan(
                Arrays.stream(steps.split(" ")).map(ProgressTests::sketched).toArray(Step[]::new));
        assertThat(progress(plan, null, LocalDate.parse("2026-01-01")).derived())
                .isEqualTo(derived);
    }

    @Test
    void twoSubstantialThenSilentHaveNoEvidence() {
        var plan = plan(step("2025-Q2", "2025-Q2 SUBSTANTIAL"), step("2025-Q2", "2025-Q2 SUBSTANTIAL"));
        assertThat(progress(plan, null, LocalDate.parse("2025-10-15")).derived())
                .isEqualTo(ProgressState.SUBSTANTIAL);
        assertThat(progress(plan, null, LocalDate.parse("2025-10-16")).derived())
                .isEqualTo(ProgressState.NO_EVIDENCE);
    }

    @Test
    void aMeasureIsNotCompleteIfAPublishedStepWasWithdrawn() {
        var first = plan(step("2025-Q2", null), step("2025-Q2", null), step("2025-Q2", null), step("2025-Q2", null));
        var now = plan(step("2025-Q2", "2025-Q2 COMPLETE"), sketched("W"), sketched("W"), sketched("W"));
        var day = LocalDate.parse("2026-01-01");

        assertThat(progress(now, first, day).derived()).isEqualTo(ProgressState.SUBSTANTIAL);
        assertThat(progress(now, now, day).derived()).isEqualTo(ProgressState.COMPLETE);
        assertThat(progress(now, null, day).derived()).isEqualTo(ProgressState.COMPLETE);
    }

    @Test
    void aMeasureWithoutStepsIsOneStepThatEndsWithIt() {
        assertThat(progress(plan(), null, LocalDate.parse("2026-06-30")).derived())
                .isEqualTo(ProgressState.NOT_DUE);
        assertThat(progress(plan(), null, LocalDate.parse("2026-07-01")).derived())
                .isEqualTo(ProgressState.AWAITED);
        assertThat(progress(plan(), null, LocalDate.parse("2026-07-16")).derived())
                .isEqualTo(ProgressState.NO_EVIDENCE);
    }

    @Test
    void theWordOfAMeasureComesWithItsCounts() {
        var measure = progress(
                plan(sketched("COMPLETE"), sketched("COMPLETE"), sketched("due"), sketched("open"), sketched("W")),
                null,
                LocalDate.parse("2026-01-01"));

        assertThat(measure.counted()).isEqualTo(4);
        assertThat(measure.complete()).isEqualTo(2);
        assertThat(measure.silent()).isEqualTo(1);
    }

    @Test
    void whatTheCoordinatorDeclaredChangesNothingOfWhatFollowsFromTheSteps() {
        var plan = plan(step("2025-Q2", null));
        var word = new Declaration(Completion.COMPLETE, "Ana Anić", LocalDate.parse("2025-07-01"), Text.NONE);
        var declared = plan.withMeasures(List.of(plan.measures().getFirst().withDeclared(word)));
        var measure = progress(declared, null, LocalDate.parse("2026-01-01"));

        assertThat(measure.derived()).isEqualTo(ProgressState.NO_EVIDENCE);
        assertThat(measure.contradicting()).contains(word);
    }

    @Test
    void theDocumentOfADayHoldsWhatCountsThatDay() {
        var plan = plan(step("2023-01-31", "2022-Q4 LIMITED"), step("2025-Q2", null));
        var settled = Progress.of(plan, null, on("2023-02-15")).settled();

        assertThat(settled.measures().getFirst().steps())
                .extracting(Step::completion)
                .containsExactly(Completion.LIMITED, Completion.NO_EVIDENCE);
        assertThat(settled.measures().getFirst().completion()).isEqualTo(Completion.LIMITED);
    }

    @Test
    void theDayIsKnownSinceWhichThePlanStandsAsItDoes() {
        var edition = LocalDate.parse("2025-09-01");
        var plan = plan(step("2025-Q3", null), step("2026-Q4", null));

        assertThat(turns(plan, "2025-09-30").since(edition)).isEqualTo(edition);
        assertThat(turns(plan, "2025-10-03").since(edition)).isEqualTo(LocalDate.parse("2025-10-01"));
        assertThat(turns(plan, "2025-12-31").since(edition)).isEqualTo(LocalDate.parse("2025-10-16"));
        // from the first of a quarter on it is late by one quarter more
        assertThat(turns(plan, "2026-02-01").since(edition)).isEqualTo(LocalDate.parse("2026-01-01"));
    }

    @Test
    void theNextDayThatChangesAPageIsKnown() {
        var plan = plan(step("2025-08-20", null), step("2026-Q4", null));

        assertThat(turns(plan, "2025-08-20").next()).isEqualTo(LocalDate.parse("2025-08-21"));
        assertThat(turns(plan, "2025-08-21").next()).isEqualTo(LocalDate.parse("2025-10-01"));
        assertThat(turns(plan, "2025-10-01").next()).isEqualTo(LocalDate.parse("2025-10-16"));
        assertThat(turns(plan, "2025-10-16").next()).isEqualTo(LocalDate.parse("2026-01-01"));
    }

    /// Whatever the plan, no day between two that `next` names changes anything: the pages written on those days are
    /// right on all others.
    @Test
    void noDayIsMissed() {
        var plan = plan(
                step("2025-Q1", "2024-Q4 LIMITED"),
                step("2025-02-14", "2025-Q1 SUBSTANTIAL"),
                step("2025-Q2", "2025-Q1 COMPLETE"),
                step("2025-Q3", "2025-Q3 LIMITED;2025-Q4 LIMITED"),
                step(null, null));
        isRightOnEveryDay(plan);
    }

    @ParameterizedTest(name = "the end {0}")
    @CsvSource({"2025-03-31", "2025-05-14", "2026-12-31", "2027-02-03"})
    void noDayIsMissedOfAMeasureWithoutSteps(LocalDate end) {
        isRightOnEveryDay(planUntil(end));
    }

    /// Also that the day named as the one since which the plan stands so is the day of its last change.
    private static void isRightOnEveryDay(PlanDocument plan) {
        var written = LocalDate.parse("2025-01-20");
        var changed = written;
        for (var day = written; day.isBefore(LocalDate.parse("2028-01-01")); day = day.plusDays(1)) {
            // acceptances come with publications and are not the passing of time
            boolean accepted = isAcceptance(plan, day);
            if (!states(plan, day).equals(states(plan, day.minusDays(1)))) changed = day;
            if (accepted || turns(plan, written.toString()).next().equals(day)) written = day;
            assertThat(states(plan, day)).as("%s", day).isEqualTo(states(plan, written));
            if (!hasReports(plan))
                assertThat(turns(plan, day.toString()).since(LocalDate.parse("2025-01-20")))
                        .isEqualTo(changed);
        }
    }

    @Test
    void aMeasureWithoutStepsTurnsAsItsEndPasses() {
        var edition = LocalDate.parse("2025-02-01");
        var plan = planUntil(LocalDate.parse("2025-03-20"));

        assertThat(turns(plan, "2025-02-01").next()).isEqualTo(LocalDate.parse("2025-03-21"));
        assertThat(turns(plan, "2025-03-21").since(edition)).isEqualTo(LocalDate.parse("2025-03-21"));
        assertThat(turns(plan, "2025-04-01").next()).isEqualTo(LocalDate.parse("2025-04-16"));
        assertThat(turns(plan, "2026-02-01").since(edition)).isEqualTo(LocalDate.parse("2025-04-16"));
        assertThat(turns(plan, "2026-02-01").after(edition))
                .extracting(ProgressTurns.Turn::day, turn -> turn.after().state())
                .containsExactly(
                        tuple(LocalDate.parse("2025-04-16"), ProgressState.NO_EVIDENCE),
                        tuple(LocalDate.parse("2025-03-21"), ProgressState.AWAITED));
    }

    @Test
    void everyTurnIsTold() {
        var turns =
                turns(plan(step("2025-Q3", "2025-Q2 LIMITED")), "2026-02-01").after(LocalDate.parse("2025-09-01"));

        assertThat(turns)
                .extracting(ProgressTurns.Turn::day, turn -> turn.after().state())
                .containsExactly(
                        tuple(LocalDate.parse("2025-10-16"), ProgressState.NO_EVIDENCE),
                        tuple(LocalDate.parse("2025-10-01"), ProgressState.AWAITED));
    }

    private static boolean isAcceptance(PlanDocument plan, LocalDate day) {
        return plan.measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .flatMap(step -> step.reports().stream())
                .anyMatch(report -> report.accepted().equals(day));
    }

    private static List<String> states(PlanDocument plan, LocalDate day) {
        return Progress.of(plan, null, on(day.toString())).measures().stream()
                .flatMap(measure -> Stream.concat(
                        Stream.of(measure.derived() + " " + measure.awaitedUntil()),
                        measure.steps().stream().map(step -> step.state() + " " + step.late() + " " + step.lateBy())))
                .toList();
    }

    private static boolean hasReports(PlanDocument plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .anyMatch(step -> !step.reports().isEmpty());
    }

    private static ProgressTurns turns(PlanDocument plan, String day) {
        return Progress.of(plan, null, on(day)).turns();
    }

    private static StepProgress only(PlanDocument plan, LocalDate day) {
        return progress(plan, null, day).steps().getFirst();
    }

    private static MeasureProgress progress(PlanDocument plan, @Nullable PlanDocument first, LocalDate day) {
        return progress(plan, first, on(day.toString()));
    }

    private static MeasureProgress progress(PlanDocument plan, @Nullable PlanDocument first, ProgressDay on) {
        return Progress.of(plan, first, on).measures().getFirst();
    }

    private static ProgressDay on(String day) {
        return new ProgressDay(LocalDate.parse(day), ProgressDay.CLOSING_DAYS);
    }

    private static PlanDocument plan(Step... steps) {
        var numbered = new ArrayList<Step>();
        for (var step : steps) {
            var number = String.valueOf(numbered.size() + 1);
            numbered.add(step.withNumber(number).withId(id(number)));
        }
        var measure = Measure.numbered("1")
                .withId(id("measure"))
                .withSteps(numbered)
                .withPeriod(new Period(null, LocalDate.parse("2026-06-30"), null));
        return new PlanDocument(
                PlanDocument.FORMAT,
                "primer",
                "2025-2026",
                null,
                Text.of("en", "Plan"),
                List.of("en"),
                new Period(LocalDate.parse("2025-01-01"), PLAN_END, null),
                null,
                List.of(),
                List.of(measure));
    }

    /// A plan whose one measure has no steps and this end.
    private static PlanDocument planUntil(LocalDate end) {
        var plan = plan();
        return plan.withMeasures(List.of(plan.measures().getFirst().withPeriod(new Period(null, end, null))));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Step sketched(String kind) {
        return switch (kind) {
            case "W" -> step("2025-Q2", null).withCompletion(Completion.WITHDRAWN);
            case "open" -> step("2026-Q4", null);
            case "just" -> step("2025-Q4", null);
            case "due" -> step("2025-Q2", null);
            default -> step("2025-Q2", "2025-Q3 " + kind);
        };
    }

    private static Step step(@Nullable String until, @Nullable String reports) {
        var step = Step.numbered("1").withReports(reports(reports));
        if (until == null) return step;
        return until.contains("Q")
                ? step.withEnd(Quarter.parse(until))
                : step.withEndDate(LocalDate.parse(until)).withEnd(Quarter.of(LocalDate.parse(until)));
    }

    /// Each accepted on the sixth day after its quarter unless it says when.
    private static List<Report> reports(@Nullable String written) {
        if (written == null) return List.of();
        return Arrays.stream(written.split(";")).map(ProgressTests::report).toList();
    }

    private static Report report(String written) {
        var parts = written.split(" ");
        var quarter = Quarter.parse(parts[0]);
        var accepted =
                parts.length > 2 ? LocalDate.parse(parts[2]) : quarter.lastDay().plusDays(6);
        return new Report(id(written), quarter, Completion.valueOf(parts[1]), Text.NONE, null, accepted, List.of());
    }
}
