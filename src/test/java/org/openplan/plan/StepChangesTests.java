package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.plan.StepChange.EndDay;
import org.openplan.plan.StepChange.EndQuarter;
import org.openplan.plan.StepChange.InCharge;
import org.openplan.plan.StepChange.Move;
import org.openplan.plan.StepChange.Withdrawal;
import org.openplan.plan.StepsRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/// Steps 1 and 2 of measures 1 and 2 end in the first and in the third quarter of 2025.
@IntegrationTest
class StepChangesTests {

    private static final Adoption ACT = new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null);

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    Steps steps;

    @Autowired
    StepChanges changes;

    @Autowired
    AuditTrail trail;

    Town town;
    PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = draft(town);
    }

    PlanId draft(Town at) {
        return at.as(at.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    List<StepDetails> steps() {
        return town.as(town.coordinator(), () -> steps.of(plan));
    }

    List<SeenStep> seen(Predicate<StepDetails> which) {
        return steps().stream().filter(which).map(StepDetails::seen).toList();
    }

    List<SeenStep> seen() {
        return seen(step -> true);
    }

    int change(StepChange change, List<SeenStep> seen) {
        return change(town.coordinator(), change, seen);
    }

    int change(Person by, StepChange change, List<SeenStep> seen) {
        return town.as(by, () -> changes.change(plan, change, seen));
    }

    List<PlanDocument.Step> contents() {
        return steps().stream().map(StepDetails::step).toList();
    }

    List<TrailEntry> lines() {
        return town.as(town.coordinator(), () -> trail.entries("", "", PageRequest.of(0, 20)));
    }

    void refused(ThrowingCallable change, Map<StepId, Reason> reasons) {
        var before = contents();
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        StepsRefused.class,
                        refused -> assertThat(refused.reasons()).isEqualTo(reasons));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theEndOfManyStepsIsSetAndNothingElseOfThem() {
        var before = contents();
        assertThat(change(new EndQuarter(new Quarter(2026, 1)), seen())).isEqualTo(4);
        assertThat(contents())
                .isEqualTo(before.stream()
                        .map(step -> step.withEnd(new Quarter(2026, 1)))
                        .toList());
        assertThat(steps()).extracting(step -> step.step().endQuarter()).containsOnly(new Quarter(2026, 1));
    }

    @Test
    void aDaySaysItsQuarterAndAQuarterGivesUpTheDay() {
        change(new EndDay(LocalDate.of(2026, 5, 8)), seen());
        assertThat(contents())
                .extracting(PlanDocument.Step::end, PlanDocument.Step::endDate)
                .containsOnly(tuple(new Quarter(2026, 2), LocalDate.of(2026, 5, 8)));
        change(new EndQuarter(new Quarter(2026, 3)), seen());
        assertThat(contents())
                .extracting(PlanDocument.Step::end, PlanDocument.Step::endDate)
                .containsOnly(tuple(new Quarter(2026, 3), null));
    }

    @Test
    void stepsAreMovedByQuartersWithOrWithoutTheirStart() {
        change(new Move(2, false), seen());
        assertThat(contents())
                .extracting(PlanDocument.Step::start, PlanDocument.Step::end)
                .contains(
                        tuple(new Quarter(2025, 1), new Quarter(2025, 3)),
                        tuple(new Quarter(2025, 3), new Quarter(2026, 1)));
        change(new Move(-2, true), seen());
        assertThat(contents())
                .extracting(PlanDocument.Step::start, PlanDocument.Step::end)
                .contains(
                        tuple(new Quarter(2024, 3), new Quarter(2025, 1)),
                        tuple(new Quarter(2025, 1), new Quarter(2025, 3)));
    }

    @Test
    void theLastDayOfAMonthStaysTheLastDayOfItsMonth() {
        change(new EndDay(LocalDate.of(2025, 9, 30)), seen());
        change(new Move(1, false), seen());
        assertThat(contents()).extracting(PlanDocument.Step::endDate).containsOnly(LocalDate.of(2025, 12, 31));
        change(new EndDay(LocalDate.of(2025, 11, 30).minusDays(1)), seen());
        change(new Move(1, false), seen());
        assertThat(contents()).extracting(PlanDocument.Step::endDate).containsOnly(LocalDate.of(2026, 2, 28));
    }

    @Test
    void anInstitutionTakesChargeAndGivesItBackToThatOfTheMeasure() {
        var ofMeasure2 = seen(step -> step.measureNumber().equals("2"));
        assertThat(change(new InCharge("Department of Finance"), ofMeasure2)).isEqualTo(2);
        assertThat(steps()).extracting(StepDetails::institutionName).containsOnly("Department of Finance");
        change(new InCharge(null), seen());
        assertThat(steps())
                .extracting(StepDetails::institutionName)
                .containsExactly("Department of Finance", "Department of Finance", "City library", "City library");
    }

    @Test
    void anInstitutionThatTheTownDoesNotHaveIsRefusedForEveryStep() {
        var seen = seen();
        var reasons = Stream.iterate(0, i -> i + 1)
                .limit(4)
                .collect(Collectors.toMap(i -> seen.get(i).id(), i -> Reason.INSTITUTION_UNKNOWN));
        refused(() -> change(new InCharge("Deprtment of Finance"), seen), reasons);
    }

    @Test
    void onlyStepsOfAnAdoptedPlanAreWithdrawnAndTakenUpAgainAsTheyWereReported() {
        var first = seen().getFirst();
        refused(() -> change(new Withdrawal(true), List.of(first)), Map.of(first.id(), Reason.NOT_ADOPTED));
        town.run(town.coordinator(), () -> {
            plans.adopt(plan, ACT);
            steps.record(first.id(), SamplePlan.report(new Quarter(2025, 1), Completion.COMPLETE));
        });
        assertThat(change(new Withdrawal(true), seen())).isEqualTo(4);
        assertThat(contents()).extracting(PlanDocument.Step::completion).containsOnly(Completion.WITHDRAWN);
        change(new Withdrawal(false), seen());
        assertThat(contents())
                .extracting(PlanDocument.Step::completion)
                .containsExactly(
                        Completion.COMPLETE, Completion.NO_EVIDENCE, Completion.NO_EVIDENCE, Completion.NO_EVIDENCE);
        assertThat(contents().getFirst().reports()).hasSize(1);
    }

    @Test
    void whatCannotBeIsSaidOfEachStepAndChangesNone() {
        var seen = seen();
        var late = seen(step -> step.step().number().equals("2"));
        refused(
                () -> change(new EndQuarter(new Quarter(2025, 1)), seen),
                Map.of(
                        late.getFirst().id(), Reason.ENDS_BEFORE_START,
                        late.getLast().id(), Reason.ENDS_BEFORE_START));
        refused(
                () -> change(new EndDay(LocalDate.of(20250, 1, 1)), List.of(seen.getFirst())),
                Map.of(seen.getFirst().id(), Reason.YEAR_IMPLAUSIBLE));
        assertThatThrownBy(() -> new Move(Move.MOST + 1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStartIsNotMovedOutOfTheYearsOfAPlan() {
        var details = town.as(
                town.coordinator(),
                () -> measures.details(overview.details(plan).measures().getFirst()));
        var early = details.measure().steps().stream()
                .map(step -> step.withStart(new Quarter(1901, 1)))
                .toList();
        town.run(
                town.coordinator(),
                () -> measures.revise(
                        details.id(),
                        details.version(),
                        new MeasureRevision(details.measure().withSteps(early), details.steps())));
        var seen = seen(step -> step.measureNumber().equals("1"));
        refused(
                () -> change(new Move(-5, true), seen),
                Map.of(
                        details.steps().getFirst(), Reason.YEAR_IMPLAUSIBLE,
                        details.steps().getLast(), Reason.YEAR_IMPLAUSIBLE));
        assertThat(change(new Move(-5, false), seen)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1905-Q1, 1909-Q4, -40", "2090-Q1, 2095-Q1, 40", "0003-Q1, 2025-Q1, -40"})
    void noMoveLeavesTheYearsOfAPlan(String start, String end, int quarters) {
        var step = contents().getFirst().withStart(Quarter.parse(start)).withEnd(Quarter.parse(end));
        assertThat(new Move(quarters, true).obstacle(step)).contains(Reason.YEAR_IMPLAUSIBLE);
    }

    @Test
    void aStepWithoutAnEndCannotBeMoved() {
        var details = town.as(
                town.coordinator(),
                () -> measures.details(overview.details(plan).measures().getFirst()));
        var open = details.measure().steps().stream()
                .map(step -> step.withEnd(null))
                .toList();
        town.run(
                town.coordinator(),
                () -> measures.revise(
                        details.id(),
                        details.version(),
                        new MeasureRevision(details.measure().withSteps(open), details.steps())));
        refused(
                () -> change(new Move(1, true), seen()),
                Map.of(
                        details.steps().getFirst(), Reason.NO_END,
                        details.steps().getLast(), Reason.NO_END));
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNeverOverwritten() {
        var seen = seen();
        change(new Move(1, false), List.of(seen.getFirst()));
        refused(
                () -> change(new EndQuarter(new Quarter(2026, 4)), seen),
                Map.of(seen.getFirst().id(), Reason.CHANGED_MEANWHILE));
        assertThat(change(new EndQuarter(new Quarter(2026, 4)), seen.subList(1, 4)))
                .isEqualTo(3);
    }

    @Test
    void anotherTextOfTheMeasureIsNoConflict() {
        var seen = seen();
        var details = town.as(
                town.coordinator(), () -> measures.details(seen.getFirst().measure()));
        town.run(
                town.coordinator(),
                () -> measures.revise(
                        details.id(),
                        details.version(),
                        new MeasureRevision(
                                details.measure().withGoal(Text.of("en", "Another goal")), details.steps())));
        assertThat(change(new Move(1, true), seen)).isEqualTo(4);
        assertThat(town.as(town.coordinator(), () -> measures.details(details.id()))
                        .measure()
                        .goal())
                .isEqualTo(Text.of("en", "Another goal"));
    }

    @Test
    void ofTwoPeopleAtTheSameMomentOneChangesAndTheOtherIsTold() throws Exception {
        var seen = seen();
        var together = new CyclicBarrier(2);
        Callable<Boolean> move = () -> {
            together.await();
            try {
                return change(new Move(1, true), seen) == 4;
            } catch (StepsRefused refused) {
                assertThat(refused.reasons()).hasSize(4).containsValue(Reason.CHANGED_MEANWHILE);
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.of(move, move));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(contents().getFirst().end()).isEqualTo(new Quarter(2025, 2));
    }

    @Test
    void aStepThatIsGoneAndOneOfAnotherPlanOrTownAreNoStepsOfThisPlan() {
        var other = draft(town);
        var ofOther =
                town.as(town.coordinator(), () -> steps.of(other)).getFirst().seen();
        var neighbour = cast.town();
        var elsewhere = draft(neighbour);
        var ofNeighbour = neighbour.as(neighbour.coordinator(), () -> steps.of(elsewhere));
        var removed = seen().getLast();
        town.run(town.coordinator(), () -> measures.remove(removed.measure()));
        refused(
                () -> change(
                        new Move(1, true),
                        List.of(
                                seen().getFirst(),
                                ofOther,
                                ofNeighbour.getFirst().seen(),
                                removed)),
                Map.of(
                        ofOther.id(), Reason.GONE,
                        ofNeighbour.getFirst().id(), Reason.GONE,
                        removed.id(), Reason.GONE));
        assertThat(neighbour.as(neighbour.coordinator(), () -> steps.of(elsewhere)))
                .isEqualTo(ofNeighbour);
        assertThatThrownBy(() ->
                        town.as(town.coordinator(), () -> changes.change(elsewhere, new Move(1, true), List.of())))
                .isInstanceOf(PlanNotFound.class);
    }

    @Test
    void onlyWhoEditsThePlanMayDoIt() {
        var seen = seen();
        for (var person : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()))
            assertThatThrownBy(() -> change(person, new Move(1, true), seen)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHistoryCountsTheStepsAndSaysOfEachMeasureWhatBecameOfIt() {
        change(new Move(1, true), seen());
        assertThat(lines())
                .extracting(TrailEntry::kind)
                .startsWith("plan.steps-changed", "measure.revised", "measure.revised");
        assertThat(lines().getFirst().changes().first())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo("4"));
    }

    @Test
    void whatIsSoAlreadyLeavesNoLine() {
        var before = lines();
        assertThat(change(new InCharge(null), seen())).isZero();
        assertThat(lines()).isEqualTo(before);
    }
}
