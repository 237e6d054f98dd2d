package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Completion;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.Severity;
import org.openplan.document.Text;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.institution.InstitutionDetails;
import org.openplan.institution.Institutions;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/// Taking a later version into a plan that exists already.
@IntegrationTest
class LaterVersionsTests {

    private static final PlanDocument PLAN = SamplePlan.document();

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    LaterVersions versions;

    @Autowired
    Measures measures;

    @Autowired
    Steps steps;

    @Autowired
    Institutions institutions;

    @Autowired
    Editions editions;

    @Autowired
    AuditTrail trail;

    Town town;
    PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = asCoordinator(() -> plans.draft(PLAN, List.of(), List.of()));
    }

    @AfterEach
    void theTrailIsWhole() {
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void aPlanOfTheSameYearsOrOfKnownIdsIsACandidate() {
        var sameYears = SamplePlan.asRead(PLAN);
        var otherYears = sameYears.withPeriod(PlanDocument.Period.UNKNOWN).withTitle(Text.of("en", "Another"));
        var known = otherYears.withMeasures(PLAN.measures());
        assertThat(candidates(sameYears)).containsExactly(plan);
        assertThat(candidates(otherYears)).isEmpty();
        assertThat(candidates(known)).containsExactly(plan);
    }

    @Test
    void whatIsContinuedKeepsIdsRowsAndReportsAndSaysWhatTheFileSays() {
        plan = stage.adopted(town);
        var before = asCoordinator(() -> overview.details(plan));
        var step = asCoordinator(() -> measures.details(before.measures().getFirst()))
                .steps()
                .getFirst();
        var report = SamplePlan.report(new Quarter(2025, 1), Completion.LIMITED);
        town.run(town.coordinator(), () -> steps.record(step, report));
        accept(file(reworded(PLAN.measures().getFirst()), PLAN.measures().get(1)));

        var after = asCoordinator(() -> overview.details(plan));
        assertThat(after.measures()).isEqualTo(before.measures());
        assertThat(after.document().measures())
                .extracting(Measure::id)
                .isEqualTo(
                        before.document().measures().stream().map(Measure::id).toList());
        assertThat(after.document().measures().getFirst().goal().in("en")).contains("What should be by 2026");
        var kept = asCoordinator(() -> steps.details(step)).step();
        assertThat(kept.reports()).containsExactly(report);
        assertThat(kept.completion()).isEqualTo(Completion.LIMITED);
    }

    @Test
    void historySaysOfEachChangedMeasureWhatChanged() {
        accept(file(reworded(PLAN.measures().getFirst()), PLAN.measures().get(1), bicycles("3")));

        assertThat(lines("measure.revised"))
                .singleElement()
                .satisfies(line -> assertThat(line.subject().labels()).isEqualTo("2025-2026 · 1"));
        assertThat(lines("measure.added")).hasSize(1);
        assertThat(lines("plan.updated")).hasSize(1);
        assertThat(lines("plan.revised")).isEmpty();
    }

    @Test
    void aMeasureThatIsNewStandsWhereTheFileHasIt() {
        var incoming = file(
                bicycles("1"),
                PLAN.measures().getFirst().withNumber("2"),
                PLAN.measures().get(1).withNumber("3"));
        var version = compared(incoming);
        for (int i = 0; i < 3; i++) {
            var continued = i == 0
                    ? Optional.<UUID>empty()
                    : Optional.of(PLAN.measures().get(i - 1).id());
            version = version.with(incoming.measures().get(i).id(), continued);
        }
        accept(version);
        var after = asCoordinator(() -> overview.preview(plan)).measures();
        assertThat(after).extracting(Measure::number).containsExactly("1", "2", "3");
        assertThat(after.get(1).id()).isEqualTo(PLAN.measures().getFirst().id());
        assertThat(after.getFirst().title().in("en")).contains("Bicycles for everybody");
    }

    @Test
    void whatADraftsFileHasNoLongerIsTakenOutAndTheTrailSaysSo() {
        var first = PLAN.measures().getFirst();
        accept(file(first.withSteps(first.steps().subList(0, 1))));

        assertThat(asCoordinator(() -> overview.preview(plan)).measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.steps()).hasSize(1));
        assertThat(lines("measure.removed")).hasSize(1);
    }

    @Test
    void whatWasPublishedStaysAndSoDoItsBytes() {
        plan = stage.adopted(town);
        var edition = asCoordinator(() -> plans.publish(plan, Text.NONE));
        var promised = asCoordinator(() -> editions.newest(edition.plan()));
        var first = PLAN.measures().getFirst();
        accept(file(reworded(first).withSteps(first.steps().subList(0, 1))));

        var after = asCoordinator(() -> overview.preview(plan)).measures();
        assertThat(after).hasSize(2);
        assertThat(after.getFirst().steps()).extracting(Step::number).containsExactly("1", "2");
        assertThat(asCoordinator(() -> editions.of(edition.plan()))).containsExactly(edition);
        assertThat(asCoordinator(() -> editions.newest(edition.plan()))).isEqualTo(promised);
    }

    @Test
    void withoutAnAnswerNothingIsWritten() {
        var before = asCoordinator(() -> overview.preview(plan));
        var renumbered = compared(file(PLAN.measures().get(1).withNumber("7")));
        assertThatThrownBy(() -> accept(renumbered))
                .isInstanceOfSatisfying(
                        PlanObstructed.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::reason)
                                .containsExactly(Obstacle.Reason.CONTINUATION_OPEN));
        var twice = compared(SamplePlan.asRead(PLAN));
        var second = twice.incoming().measures().get(1).id();
        assertThatThrownBy(() -> accept(twice.with(
                        second, Optional.of(PLAN.measures().getFirst().id()))))
                .isInstanceOfSatisfying(
                        PlanObstructed.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::reason)
                                .containsExactly(Obstacle.Reason.CONTINUED_TWICE));
        assertThat(asCoordinator(() -> overview.preview(plan))).isEqualTo(before);
    }

    @Test
    void aPlanChangedMeanwhileIsRefusedAndTheAnswersServeAgain() {
        var version = compared(file(PLAN.measures().get(1).withNumber("7")));
        var answered = version.with(
                version.incoming().measures().getFirst().id(),
                Optional.of(PLAN.measures().get(1).id()));
        var theirs = asCoordinator(() -> measures.add(plan));
        assertThatThrownBy(() -> accept(answered)).isInstanceOf(ChangedMeanwhile.class);

        var again = answered.on(asCoordinator(() -> versions.compare(plan, answered.incoming())));
        assertThat(again.isOpen()).isFalse();
        assertThat(again.measures().missing()).hasSize(2);
        accept(again);
        assertThat(asCoordinator(() -> overview.details(plan)).measures()).doesNotContain(theirs);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneIsRefusedPolitely() throws Exception {
        var works = Stream.of("Earlier", "Later")
                .<Callable<Object>>map(words -> {
                    var version = compared(file(
                            PLAN.measures().getFirst().withGoal(Text.of("en", words)),
                            PLAN.measures().get(1)));
                    return () -> {
                        accept(version);
                        return version;
                    };
                })
                .toList();
        var refusals = new ArrayList<Throwable>();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (var done : people.invokeAll(works))
                if (done.state() == Future.State.FAILED) refusals.add(done.exceptionNow());
        }
        assertThat(refusals)
                .singleElement()
                .isInstanceOfAny(ChangedMeanwhile.class, OptimisticLockingFailureException.class);
        assertThat(lines("plan.updated")).hasSize(1);
    }

    @Test
    void institutionsAreAssignedAnew() {
        var first = PLAN.measures().getFirst();
        accept(file(
                first.withResponsible(new Responsible("City museum", null, "museum@example.org", null)),
                PLAN.measures().get(1)));
        var museum = asCoordinator(() -> institutions.all()).stream()
                .filter(known -> known.name().equals("City museum"))
                .map(InstitutionDetails::id)
                .findFirst();
        assertThat(asCoordinator(() -> steps.of(plan)).stream()
                        .filter(step -> step.measureNumber().equals("1"))
                        .map(StepDetails::institution))
                .isNotEmpty()
                .allMatch(owner -> museum.filter(id -> id.equals(owner)).isPresent());
    }

    @Test
    void whatReadingTheFileBroughtToLightIsOpenInThePlan() {
        var unplaced = new Unplaced("Lost words", "paragraph 7", "1");
        var doubt = new Finding("steps-and-dates-uneven", Severity.WARNING, "2", null, "steps", "table 2", List.of());
        var version = compared(SamplePlan.asRead(PLAN));
        town.run(town.coordinator(), () -> versions.accept(version, List.of(unplaced), List.of(doubt)));
        var after = asCoordinator(() -> overview.details(plan));
        assertThat(after.remainder().unplaced()).containsExactly(unplaced);
        assertThat(after.remainder().findings())
                .extracting(Finding::measureId)
                .containsExactly(PLAN.measures().get(1).id());
    }

    @Test
    void aPlanOfAnotherMunicipalityIsNotFound() {
        var other = cast.town();
        var version = compared(SamplePlan.asRead(PLAN));
        other.run(other.coordinator(), () -> {
            assertThat(versions.candidates(PLAN)).isEmpty();
            assertThatThrownBy(() -> versions.compare(plan, PLAN)).isInstanceOf(PlanNotFound.class);
            assertThatThrownBy(() -> versions.accept(version, List.of(), List.of()))
                    .isInstanceOf(PlanNotFound.class);
        });
    }

    @Test
    void onlyTheCoordinatorMayDoIt() {
        var version = compared(SamplePlan.asRead(PLAN));
        for (var person : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()))
            town.run(person, () -> {
                assertThatThrownBy(() -> versions.candidates(PLAN)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> versions.compare(plan, PLAN)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> versions.accept(version, List.of(), List.of()))
                        .isInstanceOf(AccessDeniedException.class);
            });
    }

    private static Measure reworded(Measure measure) {
        return measure.withGoal(Text.of("en", "What should be by 2026"));
    }

    private static Measure bicycles(String number) {
        return Measure.numbered(number)
                .withTitle(Text.of("en", "Bicycles for everybody"))
                .withDescription(Text.of("en", "Paths along the river"));
    }

    private static PlanDocument file(Measure... measures) {
        return SamplePlan.asRead(PLAN.withMeasures(List.of(measures)));
    }

    private LaterVersion compared(PlanDocument file) {
        return asCoordinator(() -> versions.compare(plan, file));
    }

    private void accept(PlanDocument file) {
        accept(compared(file));
    }

    private void accept(LaterVersion version) {
        town.run(town.coordinator(), () -> versions.accept(version, List.of(), List.of()));
    }

    private List<PlanId> candidates(PlanDocument document) {
        return asCoordinator(() -> versions.candidates(document)).stream()
                .map(PlanSummary::id)
                .toList();
    }

    private List<TrailEntry> lines(String kind) {
        return asCoordinator(() -> trail.entries(kind, "", PageRequest.of(0, 50)));
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
