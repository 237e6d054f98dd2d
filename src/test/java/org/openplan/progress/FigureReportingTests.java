package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.audit.AuditTrail;
import org.openplan.document.Completion;
import org.openplan.document.Direction;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Text;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.Figures;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.StepId;
import org.openplan.plan.StepNotFound;
import org.openplan.progress.ReportContent.Flaw;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class FigureReportingTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);
    private static final Indicator VISITS = indicator("Visits");
    private static final Indicator LOANS = indicator("Loans");
    private static final BudgetLine MONEY = new BudgetLine(2025, new BigDecimal("1000.00"), "RSD", "City", null);

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    Figures figures;

    @Autowired
    ReportingRounds rounds;

    @Autowired
    ProgressReports reports;

    @Autowired
    Editions editions;

    @Autowired
    AuditTrail trail;

    Town town;
    PlanId plan;
    RoundSummary round;
    StepId first;
    StepId second;

    @BeforeEach
    void aRoundOnAMeasureWithTwoIndicatorsAndMoney() {
        town = cast.town();
        plan = adopted(town);
        round = stage.round(town, plan, new Quarter(2025, 3));
        var asked = asCoordinator(() -> reports.in(round.id()));
        first = asked.get(0).details().id();
        second = asked.get(1).details().id();
    }

    private PlanId adopted(Town where) {
        var document = SamplePlan.document();
        var measure = document.measures()
                .getFirst()
                .withIndicators(List.of(VISITS, LOANS))
                .withBudget(List.of(MONEY));
        var whole = document.withMeasures(List.of(measure, document.measures().getLast()));
        var adopted = where.as(where.coordinator(), () -> {
            var drafted = plans.draft(whole, List.of(), List.of());
            plans.adopt(
                    drafted,
                    new PlanDocument.Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum"));
            return drafted;
        });
        stage.answers(where, Role.OFFICER, "Department of Finance");
        return adopted;
    }

    private static Indicator indicator(String name) {
        return Indicator.of(Text.of("en", name))
                .with()
                .id(SampleId.of(name))
                .direction(Direction.INCREASE)
                .baseline(new Reading(BigDecimal.ZERO, LocalDate.of(2024, 12, 31)))
                .build();
    }

    @Test
    void acceptedFiguresArePartOfThePlanAndOfItsNextEdition() {
        accept(report(
                first,
                content(reading(VISITS, "4.50", DAY, "Without the summer")).withSpending(List.of(spent("250.00")))));

        assertThat(measure().indicators().getFirst().readings())
                .containsExactly(new Reading(new BigDecimal("4.50"), DAY, Text.of("en", "Without the summer")));
        assertThat(measure().indicators().getLast().readings()).isEmpty();
        assertThat(measure().budget())
                .containsExactly(MONEY.withSpent(new BigDecimal("250.00"), Text.of("en", "Two halls")));

        asCoordinator(() -> plans.publish(plan, Text.NONE));
        var published = asCoordinator(
                        () -> editions.newest(overview.details(plan).document().slug()))
                .orElseThrow();
        assertThat(published.measures().getFirst().indicators())
                .isEqualTo(measure().indicators());
        assertThat(published.measures().getFirst().budget()).isEqualTo(measure().budget());
    }

    @Test
    void figuresAreNotInThePlanBeforeTheReportIsAcceptedNorOnceItIsSentBack() {
        var report = report(first, content(reading(VISITS, "4", DAY, "")));
        assertThat(measure().indicators()).containsExactly(VISITS, LOANS);

        asCoordinator(() -> {
            reports.sendBack(report.id(), report.version(), "Four of what?");
            return null;
        });
        assertThat(measure().indicators()).containsExactly(VISITS, LOANS);
    }

    @Test
    void aReadingOfTheSameDayCorrectsTheFormerOneWhichStaysOnTheTrail() {
        accept(report(first, content(reading(VISITS, "4", DAY, ""), reading(LOANS, "1", DAY, ""))));
        accept(report(second, content(reading(VISITS, "5", DAY, ""), reading(VISITS, "3", DAY.minusDays(90), ""))));

        assertThat(measure().indicators().getFirst().readings())
                .containsExactly(
                        new Reading(new BigDecimal("3"), DAY.minusDays(90)), new Reading(new BigDecimal("5"), DAY));
        assertThat(measure().indicators().getLast().readings()).hasSize(1);
        var entries = asCoordinator(() -> trail.entries("figures.recorded", "", PageRequest.of(0, 5)));
        assertThat(entries).hasSize(2);
        assertThat(asCoordinator(() -> trail.changes(entries.getFirst().number())))
                .anySatisfy(change -> {
                    assertThat(change.before()).isEqualTo("4");
                    assertThat(change.after()).isEqualTo("5");
                });
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void moneyOfAYearWithoutALineIsALineOfItsOwn() {
        accept(report(
                first,
                content().withSpending(List.of(new ReportedSpending(2024, null, "RSD", new BigDecimal("70"), "")))));

        assertThat(measure().budget())
                .containsExactly(MONEY, new BudgetLine(2024, null, "RSD", null, new BigDecimal("70")));
    }

    @Test
    void whatCannotBeRightIsRefusedWithItsReason() {
        var tomorrow = LocalDate.now().plusDays(2);
        refuses(Flaw.NO_VALUE, content(reading(VISITS, null, DAY, "Half")));
        refuses(Flaw.NO_DAY, content(reading(VISITS, "4", null, "")));
        refuses(Flaw.DAY_IN_FUTURE, content(reading(VISITS, "4", tomorrow, "")));
        refuses(Flaw.DAY_BEFORE_BASELINE, content(reading(VISITS, "4", LocalDate.of(1925, 9, 30), "")));
        refuses(Flaw.READING_NOTE_TOO_LONG, content(reading(VISITS, "4", DAY, "x".repeat(501))));
        refuses(Flaw.VALUE_TOO_LONG, content(reading(VISITS, "1" + "0".repeat(15), DAY, "")));
        refuses(Flaw.VALUE_TOO_LONG, content(reading(VISITS, "1e999999999", DAY, "")));
        refuses(Flaw.INDICATOR_GONE, content(reading(indicator("Unknown"), "4", DAY, "")));
        refuses(Flaw.NO_AMOUNT, content().withSpending(List.of(spent(null))));
        refuses(Flaw.AMOUNT_NEGATIVE, content().withSpending(List.of(spent("-1"))));
        refuses(Flaw.AMOUNT_TOO_LONG, content().withSpending(List.of(spent("0.1234567"))));
        refuses(
                Flaw.SPENDING_NOTE_TOO_LONG,
                content()
                        .withSpending(
                                List.of(new ReportedSpending(2025, "City", "RSD", BigDecimal.ONE, "x".repeat(501)))));
        assertThat(report(first, content(reading(VISITS, "-4", DAY, "x".repeat(500))))
                        .status())
                .isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void anIndicatorRemovedMeanwhileTakesNothingOverAndTheRestIsAccepted() {
        var report = report(first, content(reading(VISITS, "4", DAY, ""), reading(LOANS, "9", DAY, "")));
        revise(measure().withIndicators(List.of(LOANS)));

        accept(report);
        assertThat(measure().indicators())
                .singleElement()
                .satisfies(left -> assertThat(left.readings()).hasSize(1));
    }

    @Test
    void theCoordinatorNeverAcceptsFiguresBesideOthersThanWereShown() {
        var seen = asCoordinator(() -> figures.of(first));
        var one = report(first, content(reading(VISITS, "4", DAY, "")));
        var other = report(second, content(reading(VISITS, "5", DAY, "")));
        accept(one, seen);

        assertThatThrownBy(() -> accept(other, seen)).isInstanceOf(ReportChangedMeanwhile.class);
        assertThat(measure().indicators().getFirst().readings()).hasSize(1);
        assertThat(asCoordinator(reports::waiting)).hasSize(1);
        accept(other);
        assertThat(measure().indicators().getFirst().readings()).containsExactly(new Reading(new BigDecimal("5"), DAY));
    }

    @Test
    void whatSomebodyElseChangedInTheMeasureDoesNotPreventTheAcceptance() {
        var seen = asCoordinator(() -> figures.of(first));
        var report = report(first, content(reading(VISITS, "4", DAY, "")));
        revise(measure().withGoal(Text.of("en", "Another goal")));

        accept(report, seen);
        assertThat(measure().goal()).isEqualTo(Text.of("en", "Another goal"));
        assertThat(measure().indicators().getFirst().readings()).hasSize(1);
    }

    @Test
    void ofTwoAcceptancesAtOnceNeitherOverwritesTheOther() throws Exception {
        var seen = asCoordinator(() -> figures.of(first));
        var one = report(first, content(reading(VISITS, "4", DAY, "")));
        var other = report(second, content(reading(LOANS, "5", DAY, "")));
        var acceptances = List.<Callable<ReportDetails>>of(() -> accept(one, seen), () -> accept(other, seen));
        var refused = new ArrayList<Throwable>();
        try (var coordinators = Executors.newFixedThreadPool(2)) {
            for (var acceptance : coordinators.invokeAll(acceptances))
                try {
                    acceptance.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                }
        }

        assertThat(refused).isEmpty();
        assertThat(measure().indicators())
                .allSatisfy(indicator -> assertThat(indicator.readings()).hasSize(1));
    }

    @Test
    void acceptingTwiceCountsOnce() {
        var report = report(first, content().withSpending(List.of(spent("250"))));
        accept(report);
        accept(report);

        assertThat(measure().budget()).hasSize(1);
        assertThat(asCoordinator(() -> trail.entries("figures.recorded", "", PageRequest.of(0, 5))))
                .hasSize(1);
    }

    @Test
    void figuresAreReadInTheOwnTownOnlyAndWrittenByAcceptanceOnly() {
        var other = cast.town();
        adopted(other);
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> figures.of(first)))
                .isInstanceOf(StepNotFound.class);
        var reported = content(reading(VISITS, "4", DAY, "")).figures();
        for (var role : List.of(Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST))
            assertThatThrownBy(
                            () -> town.run(town.in(role), () -> figures.record(first, MeasureFigures.NONE, reported)))
                    .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        other.run(other.coordinator(), () -> figures.record(first, MeasureFigures.NONE, reported)))
                .isInstanceOf(StepNotFound.class);
        assertThatThrownBy(() -> town.as(town.in(Role.ANALYST), () -> figures.of(first)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCompleteStepIsReportedWithEvidenceOrWithTheReasonWhyThereIsNone() {
        refuses(Flaw.EVIDENCE_MISSING, new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of()));
        refuses(Flaw.EVIDENCE_MISSING, complete(" "));
        refuses(Flaw.REASON_TOO_LONG, complete("x".repeat(501)));
        accept(report(first, complete("Nothing is written")));

        assertThat(measure().steps().getFirst().reports().getFirst().whyNoEvidence())
                .isEqualTo(Text.of("en", "Nothing is written"));
    }

    @Test
    void aReportStoredBeforeThereWereFiguresIsStillRead() {
        var former = new ReportContentJson()
                .convertToEntityAttribute(
                        "{\"completion\":\"COMPLETE\",\"language\":\"en\",\"note\":\"Done\",\"obstacle\":\"\",\"evidence\":[]}");

        assertThat(former).isEqualTo(new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of()));
    }

    private static ReportContent complete(String why) {
        return new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of()).withWhyNoEvidence(why);
    }

    private static ReportContent content(ReportedReading... readings) {
        return new ReportContent(Completion.SUBSTANTIAL, "en", "Most of it", "", List.of())
                .withReadings(List.of(readings));
    }

    private static ReportedReading reading(
            Indicator indicator, @Nullable String value, @Nullable LocalDate day, String note) {
        return new ReportedReading(
                indicator.id(), indicator.name(), value == null ? null : new BigDecimal(value), day, note);
    }

    private static ReportedSpending spent(@Nullable String amount) {
        return new ReportedSpending(2025, "City", "RSD", amount == null ? null : new BigDecimal(amount), "Two halls");
    }

    private void refuses(Flaw flaw, ReportContent content) {
        assertThatThrownBy(() -> report(first, content))
                .isInstanceOfSatisfying(
                        ReportContentRefused.class,
                        refused -> assertThat(refused.flaws()).containsExactly(flaw));
    }

    private ReportDetails report(StepId step, ReportContent content) {
        return town.as(town.officer(), () -> reports.report(round.id(), step, content));
    }

    private ReportDetails accept(ReportDetails report) {
        return accept(report, asCoordinator(() -> figures.of(report.step())));
    }

    private ReportDetails accept(ReportDetails report, MeasureFigures seen) {
        town.run(town.coordinator(), () -> reports.accept(report.id(), report.version(), seen));
        return report;
    }

    private void revise(PlanDocument.Measure changed) {
        town.run(town.coordinator(), () -> {
            var known = measures.details(overview.details(plan).measures().getFirst());
            measures.revise(known.id(), known.version(), new MeasureRevision(changed, known.steps()));
        });
    }

    private PlanDocument.Measure measure() {
        return asCoordinator(() -> {
            var known = measures.details(overview.details(plan).measures().getFirst());
            return known.measure();
        });
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
