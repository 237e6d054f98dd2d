package org.openplan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.activity.Trail;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Quarter;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Tenancy;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.SamplePlan;
import org.openplan.progress.DueStep;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportingRounds;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/// A town whose folder holds a demonstration.
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTests {

    private static final Path PRIMER = Path.of("tenants/primer");
    private static final String PLAN = "2025-2026";

    @Autowired
    Cast cast;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Members members;

    @Autowired
    ActionPlans plans;

    @Autowired
    ReportingRounds rounds;

    @Autowired
    ProgressReports reports;

    @Autowired
    Editions editions;

    @Autowired
    Trail trail;

    @Autowired
    Demonstration demonstration;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path elsewhere;

    Town town;

    @BeforeAll
    void aTownAtItsFirstStart() {
        town = cast.town();
        start(PRIMER);
    }

    @Test
    void itsLifeLeadsToThreeEditionsEachNamingTheOneBefore() {
        var published = editionsOldestFirst();
        assertThat(published).extracting(EditionSummary::number).containsExactly(1, 2, 3);
        assertThat(published)
                .extracting(edition -> LocalDate.ofInstant(edition.publishedAt(), ZoneId.of("Europe/Belgrade")))
                .containsExactly(LocalDate.of(2025, 2, 14), LocalDate.of(2025, 7, 14), LocalDate.of(2026, 1, 20));
        assertThat(published.get(0).previousSha256()).isNull();
        assertThat(published.get(1).previousSha256()).isEqualTo(published.get(0).sha256());
        assertThat(published.get(2).previousSha256()).isEqualTo(published.get(1).sha256());
        assertThat(PlanJson.sha256(PlanJson.write(newest())))
                .isEqualTo(published.get(2).sha256());
    }

    @Test
    void promisesKeptMovedAndPassedOverInSilenceAreAllThere() {
        var steps = newest().measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .toList();
        assertThat(steps)
                .filteredOn(step -> step.completion() == Completion.COMPLETE)
                .hasSize(7);
        assertThat(newest().measures().get(0).steps().get(1).end()).isEqualTo(new Quarter(2026, 1));
        assertThat(newest().measures().get(2).steps().get(2).reports()).isEmpty();
        assertThat(steps)
                .flatExtracting(step -> step.reports())
                .allSatisfy(report -> assertThat(report.note().byLanguage()).containsOnlyKeys("en", "sr-Latn"));
    }

    @Test
    void theOfficerFindsARoundToReportIn() {
        assertThat(asCoordinator(rounds::all)).hasSize(3);
        assertThat(asCoordinator(rounds::current))
                .singleElement()
                .satisfies(round -> assertThat(round.isOpen()).isTrue());
        var officer = new Person("marko of " + town.slug(), "Marko Savić", "officer@primer.example");
        members.reconcile(officer, true, Map.of());
        assertThat(town.as(officer, reports::due)).isNotEmpty().allMatch(DueStep::isOpen);
    }

    @Test
    void aLaterStartChangesNothing() {
        var before = lines(town);
        var published = editionsOldestFirst();

        start(PRIMER);

        assertThat(lines(town)).isEqualTo(before);
        assertThat(editionsOldestFirst()).isEqualTo(published);
        assertThat(asCoordinator(plans::plans)).hasSize(1);
    }

    @Test
    void theTrailIsWholeAndWhoeverReplayedItIsGone() {
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
        assertThat(asCoordinator(members::all))
                .noneSatisfy(member -> assertThat(member.email()).startsWith("demo@"));
    }

    @Test
    void aTownThatHasAPlanIsLeftAlone() {
        var other = cast.town();
        other.as(other.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        var before = lines(other);

        start(other, PRIMER);

        assertThat(lines(other)).isEqualTo(before);
        assertThat(plansOf(other))
                .singleElement()
                .satisfies(plan -> assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT));
    }

    @Test
    void aMistakeLeavesNothingBehindAndTheMendedFolderIsTaken() throws IOException {
        var other = cast.town();
        var before = lines(other);
        start(other, withLife("on: 2026-01-20", "on: 2026-01-20\n    accepted: [\"9.9\"]"));
        assertThat(plansOf(other)).isEmpty();
        assertThat(lines(other)).isEqualTo(before);

        start(other, PRIMER);
        assertThat(plansOf(other))
                .singleElement()
                .satisfies(plan -> assertThat(plan.status()).isEqualTo(PlanStatus.PUBLISHED));
    }

    @Test
    void aFileThatCannotBeReadIsNoReasonNotToServe() throws IOException {
        var other = cast.town();
        start(other, withLife("days:", "dayz: ["));
        assertThat(plansOf(other)).isEmpty();
    }

    private Path withLife(String written, String instead) throws IOException {
        var folder = Files.createTempDirectory(elsewhere, "tenant");
        var demo = Files.createDirectories(folder.resolve("demo"));
        Files.copy(PRIMER.resolve("demo/plan.json"), demo.resolve("plan.json"));
        var life = Files.readString(PRIMER.resolve("demo/life.yaml"));
        Files.writeString(demo.resolve("life.yaml"), life.replace(written, instead));
        Files.createDirectories(demo.resolve("evidence"));
        for (var file : List.of("budzet-2025.csv", "voda-decembar-2025.csv"))
            Files.copy(PRIMER.resolve("demo/evidence/" + file), demo.resolve("evidence/" + file));
        return folder;
    }

    /// As at a start of the service: the folder brings the people whom the demonstration names, and its job follows.
    private void start(Path folder) {
        start(town, folder);
    }

    private void start(Town where, Path folder) {
        var municipality = municipalities.find(where.slug()).orElseThrow();
        var people = List.of(
                new FirstMember("coordinator@primer.example", "Jelena Milić", "COORDINATOR"),
                new FirstMember("officer@primer.example", "Marko Savić", "OFFICER"));
        transaction.executeWithoutResult(begun ->
                events.publishEvent(new TenantFolderApplied(new TenantFolder(municipality, people, folder))));
        var demo = new DemoFolder(folder.resolve("demo"));
        Tenancy.run(where.slug(), () -> demonstration.layOut(municipality, demo));
    }

    private List<EditionSummary> editionsOldestFirst() {
        return asCoordinator(() -> editions.of(PLAN)).reversed();
    }

    private PlanDocument newest() {
        return asCoordinator(() -> editions.newest(PLAN)).orElseThrow();
    }

    private int lines(Town where) {
        return where.as(where.coordinator(), () -> trail.entries("", "", PageRequest.of(0, 500)))
                .size();
    }

    private List<PlanSummary> plansOf(Town where) {
        return where.as(where.coordinator(), plans::plans);
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
