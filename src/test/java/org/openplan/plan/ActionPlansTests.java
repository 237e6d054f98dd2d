package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Completion;
import org.openplan.document.LastingId;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.institution.InstitutionNotFound;
import org.openplan.institution.Institutions;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ActionPlansTests {

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
    Institutions institutions;

    @Autowired
    Members members;

    @Autowired
    Editions editions;

    @Autowired
    AuditTrail trail;

    @Autowired
    EntityManagerFactory factory;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    PlanId drafted() {
        return town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    @Test
    void aDraftHoldsTheWholeDocumentAtItsOwnAddress() {
        var id = drafted();
        var details = town.as(town.officer(), () -> overview.details(id));
        assertThat(details.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(details.document().withMeasures(List.of()))
                .isEqualTo(SamplePlan.document().withMeasures(List.of()).at(town.slug(), "2025-2026"));
        assertThat(details.document().measures())
                .isEqualTo(SamplePlan.document().measures());
    }

    @Test
    void anIdNeverNamesTwoThingsOfOneMunicipality() {
        var first = town.as(town.coordinator(), () -> overview.preview(drafted()));
        var second = town.as(town.coordinator(), () -> overview.preview(drafted()));
        assertThat(ids(first)).isEqualTo(ids(SamplePlan.document()));
        assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));

        var other = cast.town();
        var doubled = SamplePlan.document()
                .withMeasures(List.of(SamplePlan.measure("1", "Library"), SamplePlan.measure("1", "Library")));
        var third = other.as(other.coordinator(), () -> overview.preview(plans.draft(doubled, List.of(), List.of())));
        assertThat(ids(third)).doesNotHaveDuplicates().contains(ids(doubled).getFirst());
    }

    private static List<UUID> ids(PlanDocument plan) {
        return Stream.concat(
                        plan.sections().stream().map(PlanDocument.Section::id),
                        plan.measures().stream()
                                .flatMap(measure -> Stream.concat(
                                        Stream.of(measure.id()),
                                        measure.steps().stream().map(PlanDocument.Step::id))))
                .toList();
    }

    @Test
    void aRevisionCannotGiveAMeasureOrAStepAnotherId() {
        var measure = firstMeasure(drafted());
        var other = measure.measure()
                .with()
                .id(LastingId.next())
                .steps(measure.measure().steps().stream()
                        .map(step -> step.withId(LastingId.next()))
                        .toList())
                .build();
        var saved = town.as(
                town.coordinator(),
                () -> measures.revise(measure.id(), measure.version(), new MeasureRevision(other, measure.steps())));
        assertThat(saved.measure()).isEqualTo(measure.measure());
    }

    @Test
    void aPlanIsReadInTheSameNumberOfQueriesHoweverManyMeasuresItHas() {
        int few = queriesFor(2);
        assertThat(few).isPositive();
        assertThat(queriesFor(12)).isEqualTo(few);
    }

    @Test
    void afterOneMeasureIsWrittenOnlyItIsReadAndCheckedAnew() {
        assertThat(queriesAfterWriting(12)).isEqualTo(queriesAfterWriting(2));
    }

    private long queriesAfterWriting(int measures) {
        var id = drafted(measures);
        var before = town.as(town.coordinator(), () -> overview.details(id));
        var written = town.as(
                town.coordinator(),
                () -> this.measures.details(before.measures().getLast()));
        var renamed = written.measure().withTitle(Text.NONE).withNumber("99");
        revise(written, new MeasureRevision(renamed, written.steps()));
        var counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        var after = town.as(town.coordinator(), () -> overview.measure(written.id()));
        long queries = counted.getPrepareStatementCount();
        counted.setStatisticsEnabled(false);
        var whole = town.as(town.coordinator(), () -> overview.details(id));
        assertThat(after.measure().number()).isEqualTo("99");
        assertThat(after.findings())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        whole.findingsOf(whole.document().measures().getLast()));
        return queries;
    }

    private PlanId drafted(int measures) {
        var all = IntStream.rangeClosed(1, measures)
                .mapToObj(number -> SamplePlan.measure(String.valueOf(number), "Department of Finance"))
                .toList();
        return town.as(
                town.coordinator(), () -> plans.draft(SamplePlan.document().withMeasures(all), List.of(), List.of()));
    }

    @Test
    void anInstitutionIsLookedUpOnceHoweverOftenThePlanNamesIt() {
        var counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        long few = lookUps(counted, 2);
        assertThat(lookUps(counted, 12)).isEqualTo(few);
        counted.setStatisticsEnabled(false);
    }

    private long lookUps(Statistics counted, int measures) {
        var all = IntStream.rangeClosed(1, measures)
                .mapToObj(number -> SamplePlan.measure(String.valueOf(number), "Department of Finance"))
                .toList();
        var other = cast.town();
        counted.clear();
        other.as(other.coordinator(), () -> plans.draft(SamplePlan.document().withMeasures(all), List.of(), List.of()));
        return counted.getQueryExecutionCount();
    }

    @Test
    void aMeasuresHistoryIsItsOwnAndStaysWithItWhateverItsNumber() {
        var measure = firstMeasure(drafted());
        var other = firstMeasure(drafted());
        var renumbered = renumber(measure, "7");
        revise(renumbered, reworded(renumbered, "A better title"));
        revise(other, reworded(other, "Not this one"));
        town.run(
                town.coordinator(),
                () -> steps.record(
                        measure.steps().getFirst(), SamplePlan.report(new Quarter(2025, 1), Completion.COMPLETE)));

        assertThat(historyOf(renumbered))
                .extracting(TrailEntry::kind, line -> line.subject().labels())
                .containsExactly(
                        tuple("step.reported", "2025-2026 · 7 · 1"),
                        tuple("measure.revised", "2025-2026 · 7"),
                        tuple("measure.revised", "2025-2026 · 1"));
        assertThat(historyOf(other)).hasSize(1);
    }

    private void revise(MeasureDetails measure, MeasureRevision revision) {
        town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), revision));
    }

    private List<TrailEntry> historyOf(MeasureDetails measure) {
        return town.as(town.coordinator(), () -> trail.about(measure.subject(), Pageable.ofSize(10)));
    }

    private int queriesFor(int measures) {
        var all = IntStream.rangeClosed(1, measures)
                .mapToObj(number -> SamplePlan.measure(String.valueOf(number), "Department of Finance"))
                .toList();
        var document = SamplePlan.document().withMeasures(all);
        town = cast.town();
        var id = town.as(town.coordinator(), () -> plans.draft(document, List.of(), List.of()));
        var counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        var read = town.as(town.officer(), () -> overview.details(id)).document();
        counted.setStatisticsEnabled(false);
        assertThat(read.measures()).isEqualTo(all);
        return (int) counted.getPrepareStatementCount();
    }

    @Test
    void aSecondPlanOfTheSameYearsGetsAnAddressOfItsOwn() {
        drafted();
        var second = drafted();
        assertThat(town.as(town.coordinator(), () -> overview.preview(second)).slug())
                .isEqualTo("2025-2026-2");
    }

    @Test
    void aRevisionIsWrittenAndRaisesTheVersion() {
        var measure = firstMeasure(drafted());
        var revised = reworded(measure, "A better title");
        var saved = town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), revised));
        assertThat(saved.version()).isGreaterThan(measure.version());
        var read = town.as(town.coordinator(), () -> measures.details(measure.id()));
        assertThat(read.version()).isEqualTo(saved.version());
        assertThat(read.measure()).isEqualTo(revised.measure());
        assertThat(read.steps()).isEqualTo(measure.steps());
        assertThat(read.revisedBy()).isEqualTo(town.coordinator().name());
    }

    @Test
    void whatARevisionBringsAlongStandsOnTheTrailToo() {
        var measure = firstMeasure(drafted());
        var content = measure.measure();
        var revised = new MeasureRevision(
                content.withTitle(content.title().with("sq", "Masa"))
                        .withResponsible(new PlanDocument.Responsible(
                                "Office for a new matter", null, "office@example.org", null)),
                measure.steps());
        town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), revised));

        var lines = town.as(town.coordinator(), () -> trail.entries("", "", Pageable.ofSize(10)));
        assertThat(lines)
                .extracting(TrailEntry::kind, line -> line.subject().labels())
                .contains(
                        tuple("institution.added", "Office for a new matter"),
                        tuple("plan.revised", "2025-2026"),
                        tuple("measure.revised", "2025-2026 · 1"));
    }

    @Test
    void aChangeOfNothingButAStepIsANewVersionToo() {
        var measure = firstMeasure(drafted());
        var later = new MeasureRevision(
                measure.measure()
                        .withSteps(List.of(
                                SamplePlan.step("1", new Quarter(2026, 1)),
                                measure.measure().steps().get(1))),
                measure.steps());
        var saved = town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), later));
        assertThat(saved.version()).isGreaterThan(measure.version());
    }

    @Test
    void aRevisionOfWhatSomebodyElseHasChangedIsRefused() {
        var measure = firstMeasure(drafted());
        var theirs = reworded(measure, "Theirs");
        var mine = reworded(measure, "Mine");
        town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), theirs));
        assertThatThrownBy(
                        () -> town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), mine)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(town.as(town.coordinator(), () -> measures.details(measure.id()))
                        .measure())
                .isEqualTo(theirs.measure());
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsTold() throws Exception {
        var measure = firstMeasure(drafted());
        var outcomes = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var both = List.of("One", "Other").stream()
                .map(title -> Thread.ofPlatform().start(() -> outcomes.add(outcomeOf(measure, title))))
                .toList();
        for (var writer : both) writer.join();
        assertThat(outcomes).containsExactlyInAnyOrder("saved", "changed meanwhile");
    }

    private String outcomeOf(MeasureDetails measure, String title) {
        try {
            town.as(
                    town.coordinator(),
                    () -> measures.revise(measure.id(), measure.version(), reworded(measure, title)));
            return "saved";
        } catch (ChangedMeanwhile changed) {
            return "changed meanwhile";
        }
    }

    @Test
    void noTwoMeasuresShareTheAddressOfAPublicPage() {
        var id = drafted();
        var measure = firstMeasure(id);
        var lettered = renumber(measure, "A");
        assertThat(renumber(lettered, "a").measure().number()).isEqualTo("a");
        var second = town.as(
                town.coordinator(),
                () -> measures.details(overview.details(id).measures().getLast()));
        for (var taken : List.of("a", "A", "A-"))
            assertThatThrownBy(() -> renumber(second, taken)).isInstanceOf(PlanObstructed.class);
        assertThat(renumber(second, "A-2").measure().number()).isEqualTo("A-2");
    }

    private MeasureDetails renumber(MeasureDetails measure, String number) {
        var revision = new MeasureRevision(measure.measure().withNumber(number), measure.steps());
        return town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), revision));
    }

    @Test
    void stepsAreAddedAndTakenAwayInADraftOnly() {
        var id = drafted();
        var measure = firstMeasure(id);
        var without = new MeasureRevision(
                measure.measure()
                        .withSteps(
                                List.of(measure.measure().steps().get(1), SamplePlan.step("3", new Quarter(2026, 2)))),
                List.of(measure.steps().get(1), StepId.next()));
        var saved = town.as(town.coordinator(), () -> measures.revise(measure.id(), measure.version(), without));
        assertThat(saved.steps()).isEqualTo(without.steps());
        adopt(id);
        var fewer = new MeasureRevision(
                saved.measure().withSteps(saved.measure().steps().subList(0, 1)),
                saved.steps().subList(0, 1));
        assertThatThrownBy(
                        () -> town.as(town.coordinator(), () -> measures.revise(measure.id(), saved.version(), fewer)))
                .isInstanceOf(PlanObstructed.class);
    }

    @Test
    void anOfficerSeesTheStepsOfTheirInstitutionOnceThePlanIsAdopted() {
        var id = drafted();
        var measure = firstMeasure(id);
        town.run(town.coordinator(), () -> {
            var officer = members.all().stream()
                    .filter(member -> member.role() == Role.OFFICER)
                    .findFirst()
                    .orElseThrow();
            institutions.nameOfficer(measure.institution(), officer.id());
        });
        assertThat(town.as(town.officer(), steps::mine)).isEmpty();
        adopt(id);
        assertThat(town.as(town.officer(), steps::mine))
                .extracting(StepDetails::measureNumber, step -> step.step().number())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "1"), org.assertj.core.groups.Tuple.tuple("1", "2"));
    }

    @Test
    void anAcceptedReportIsPartOfThePlan() {
        var id = drafted();
        var measure = firstMeasure(id);
        adopt(id);
        var report = SamplePlan.report(new Quarter(2025, 1), Completion.COMPLETE);
        town.run(town.coordinator(), () -> steps.record(measure.steps().getFirst(), report));
        var step = town.as(town.coordinator(), () -> overview.preview(id))
                .measures()
                .getFirst()
                .steps()
                .getFirst();
        assertThat(step.completion()).isEqualTo(Completion.COMPLETE);
        assertThat(step.reports()).containsExactly(report);
    }

    @Test
    void aPlanWithoutMeasuresIsNotAdopted() {
        var empty = town.as(
                town.coordinator(),
                () -> plans.draft(SamplePlan.document().withMeasures(List.of()), List.of(), List.of()));
        assertThatThrownBy(() -> adopt(empty))
                .isInstanceOfSatisfying(
                        PlanObstructed.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::reason)
                                .contains(Obstacle.Reason.NO_MEASURES));
    }

    @Test
    void aDraftIsNotPublished() {
        var id = drafted();
        assertThatThrownBy(() -> town.as(town.coordinator(), () -> plans.publish(id, Text.NONE)))
                .isInstanceOf(PlanObstructed.class);
        assertThat(town.as(town.coordinator(), () -> editions.of("2025-2026"))).isEmpty();
    }

    @Test
    void everyPublicationIsANewEditionOfThePlanAsItStands() {
        var id = drafted();
        adopt(id);
        assertThat(town.as(town.coordinator(), () -> plans.publish(id, Text.NONE))
                        .number())
                .isEqualTo(1);
        var measure = firstMeasure(id);
        town.as(
                town.coordinator(),
                () -> measures.revise(measure.id(), measure.version(), reworded(measure, "Moved on")));
        assertThat(town.as(town.coordinator(), () -> plans.publish(id, Text.NONE))
                        .number())
                .isEqualTo(2);
        assertThat(town.as(town.coordinator(), () -> editions.newest("2025-2026"))
                        .orElseThrow()
                        .measures()
                        .getFirst()
                        .title())
                .isEqualTo(Text.of("en", "Moved on"));
        assertThat(town.as(town.coordinator(), () -> overview.details(id)).status())
                .isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void aDiscardedDraftIsGoneWithAllItsRows() {
        var id = drafted();
        var measure = firstMeasure(id);
        town.run(town.coordinator(), () -> plans.discard(id));

        town.run(town.coordinator(), () -> {
            assertThat(overview.plans()).isEmpty();
            assertThatThrownBy(() -> measures.details(measure.id())).isInstanceOf(MeasureNotFound.class);
            assertThatThrownBy(() -> steps.details(measure.steps().getFirst())).isInstanceOf(StepNotFound.class);
        });
    }

    @Test
    void nothingOfOneTownIsFoundInAnother() {
        var id = drafted();
        var measure = firstMeasure(id);
        var other = cast.town();
        other.run(other.coordinator(), () -> {
            assertThat(overview.plans()).isEmpty();
            assertThatThrownBy(() -> overview.details(id)).isInstanceOf(PlanNotFound.class);
            assertThatThrownBy(() -> plans.discard(id)).isInstanceOf(PlanNotFound.class);
            assertThatThrownBy(() -> measures.details(measure.id())).isInstanceOf(MeasureNotFound.class);
            assertThatThrownBy(() -> measures.revise(measure.id(), 0, reworded(measure, "Stolen")))
                    .isInstanceOf(MeasureNotFound.class);
            assertThatThrownBy(() -> steps.details(measure.steps().getFirst())).isInstanceOf(StepNotFound.class);
            assertThatThrownBy(() -> institutions.details(measure.institution()))
                    .isInstanceOf(InstitutionNotFound.class);
        });
    }

    @Test
    void onlyTheCoordinatorChangesAPlanAndOnlyMembersReadADraft() {
        var id = drafted();
        var measure = firstMeasure(id);
        for (var person : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()))
            town.run(person, () -> {
                assertThatThrownBy(() -> plans.draft(SamplePlan.document(), List.of(), List.of()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> measures.revise(measure.id(), measure.version(), measure.revision()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> plans.discard(id)).isInstanceOf(AccessDeniedException.class);
            });
        assertThatThrownBy(() -> town.as(town.stranger(), () -> overview.details(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void adopt(PlanId id) {
        town.run(
                town.coordinator(),
                () -> plans.adopt(id, new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum")));
    }

    private MeasureDetails firstMeasure(PlanId id) {
        return town.as(
                town.coordinator(),
                () -> measures.details(overview.details(id).measures().getFirst()));
    }

    private static MeasureRevision reworded(MeasureDetails measure, String title) {
        return new MeasureRevision(MeasureField.TITLE.into(measure.measure(), Text.of("en", title)), measure.steps());
    }
}
