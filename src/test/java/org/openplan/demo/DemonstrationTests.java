package org.openplan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.audit.AuditTrail;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.QueueScope;
import org.openplan.cocreation.TimedContribution;
import org.openplan.document.Completion;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Progress;
import org.openplan.document.ProgressDay;
import org.openplan.document.Quarter;
import org.openplan.document.Sha256;
import org.openplan.document.StepProgress;
import org.openplan.language.Translations;
import org.openplan.membership.FirstSignIn;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.SamplePlan;
import org.openplan.progress.DueStep;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportingRounds;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/// A town whose folder holds a demonstration.
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTests {

    private static final Path PRIMER = Path.of("tenants/primer");
    private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");

    /// The quarter for which the story is written.
    private static final Quarter TOLD = new Quarter(2026, 2);

    @Autowired
    Cast cast;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Members members;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    ReportingRounds rounds;

    @Autowired
    ProgressReports reports;

    @Autowired
    ContributionQueue queue;

    @Autowired
    Editions editions;

    @Autowired
    AuditTrail trail;

    @Autowired
    Demonstration demonstration;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path elsewhere;

    @LocalServerPort
    int port;

    Town town;

    /// Of the first start.
    Quarter now;

    @BeforeAll
    void aTownAtItsFirstStart() {
        town = cast.town();
        now = Quarter.of(LocalDate.now(BELGRADE));
        start(PRIMER);
    }

    @Test
    void itsLifeLeadsToThreeEditionsEachNamingTheOneBefore() {
        var published = editionsOldestFirst();
        assertThat(published).extracting(EditionSummary::number).containsExactly(1, 2, 3);
        assertThat(published)
                .extracting(edition -> LocalDate.ofInstant(edition.publishedAt(), BELGRADE))
                .containsExactly(moved(2025, 2, 14), moved(2025, 7, 14), moved(2026, 1, 13));
        assertThat(published.get(0).previousSha256()).isNull();
        assertThat(published.get(1).previousSha256()).isEqualTo(published.get(0).sha256());
        assertThat(published.get(2).previousSha256()).isEqualTo(published.get(1).sha256());
        assertThat(Sha256.of(PlanJson.write(newest())))
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
        assertThat(newest().measures().get(0).steps().get(1).end()).isEqualTo(now.plus(-1));
        assertThat(newest().measures().get(2).steps().get(2).reports()).isEmpty();
        assertThat(steps)
                .flatExtracting(step -> step.reports())
                .allSatisfy(report -> assertThat(report.note().byLanguage()).containsOnlyKeys("en", "sr-Latn"));
    }

    @Test
    void itsDatesLeadUpToTheFirstStart() {
        var period = newest().period();
        assertThat(period.start()).isEqualTo(now.plus(-5).firstDay());
        assertThat(period.end()).isEqualTo(now.plus(2).lastDay());
        assertThat(plansOf(town))
                .extracting(PlanSummary::slug)
                .containsExactly(
                        (period.start().getYear() + 2) + "-" + (period.end().getYear() + 2),
                        period.start().getYear() + "-" + period.end().getYear());
        assertThat(newest().adoption().date()).isEqualTo(moved(2025, 2, 10));
        assertThat(newest().measures().get(3).steps().get(2).endDate()).isEqualTo(moved(2026, 4, 15));
    }

    @Test
    void sinceTheLastEditionAStepHasFallenSilentAndOneIsAwaitedOnEveryDayOfTheQuarter() {
        var plan = newest();
        var archive = plan.measures().get(2).steps().get(2);
        assertThat(progress(moved(2026, 1, 13)).silent()).isZero();
        assertThat(progress(moved(2026, 1, 13)).steps().filter(StepProgress::awaited))
                .extracting(StepProgress::step)
                .containsExactly(archive);
        for (var today = now.firstDay(); !today.isAfter(now.lastDay()); today = today.plusDays(1)) {
            var progress = progress(today);
            assertThat(progress.steps().filter(StepProgress::silent))
                    .as("on " + today)
                    .extracting(StepProgress::step)
                    .contains(archive);
            assertThat(progress.awaited()).as("on " + today).isEqualTo(1);
        }
    }

    /// The last edition is months old, and the page is not.
    @Test
    void thePageTellsHowThePlanStandsToday() {
        var page = new Visitor(port).read("/" + town.slug() + "/en/plans/" + plan() + "/measures/3");
        assertThat(page)
                .contains("no evidence available")
                .contains("Edition 3 of " + new Translations().in("en").date(moved(2026, 1, 13)))
                .doesNotContain("report awaited until");
    }

    @Test
    void theOfficerFindsARoundToReportIn() {
        assertThat(asCoordinator(rounds::all)).hasSize(3);
        assertThat(asCoordinator(rounds::current))
                .singleElement()
                .satisfies(round -> assertThat(round.isOpen()).isTrue())
                .satisfies(round -> assertThat(round.quarter()).isEqualTo(now.plus(-1)));
        var officer = new Person("marko of " + town.slug(), "Marko Savić", "officer@primer.example");
        firstSignIn.of(officer);
        assertThat(town.as(officer, reports::due)).isNotEmpty().allMatch(DueStep::isOpen);
    }

    @Test
    void aLaterStartChangesNothing() {
        var before = lines(town);
        var published = editionsOldestFirst();

        start(PRIMER);

        assertThat(lines(town)).isEqualTo(before);
        assertThat(editionsOldestFirst()).isEqualTo(published);
        assertThat(asCoordinator(overview::plans)).hasSize(2);
    }

    @Test
    void theDraftOfTheNextPlanHasContributionsInEveryState() {
        var all = new QueueFilter(QueueScope.ALL, null, null, "");
        var found = asCoordinator(() -> queue.page(all, PageRequest.of(0, 50)));
        assertThat(found)
                .extracting(one -> one.contribution().state())
                .containsExactly(
                        ContributionState.ACCEPTED,
                        ContributionState.PARTLY,
                        ContributionState.DECLINED,
                        ContributionState.ACCEPTED,
                        ContributionState.ACCEPTED,
                        ContributionState.HANDED_IN,
                        ContributionState.HANDED_IN,
                        ContributionState.HANDED_IN,
                        ContributionState.HANDED_IN);
        assertThat(found).filteredOn(TimedContribution::isOverdue).hasSize(1);
        var draft = plansOf(town).getFirst();
        assertThat(draft.status()).isEqualTo(PlanStatus.DRAFT);
        var measures =
                asCoordinator(() -> overview.details(draft.id())).document().measures();
        assertThat(measures.getFirst().steps().getLast().output().inOrFirst("sr-Latn"))
                .contains("narednog radnog dana");
        assertThat(measures.get(1).goal().inOrFirst("sr-Latn")).contains("trideset dana");
        assertThat(measures.getLast().title().inOrFirst("sr-Latn")).startsWith("Ugovori grada");
        assertThat(measures.getLast().origin())
                .isEqualTo(new PlanDocument.Origin(OriginKind.CONTRIBUTION, "4, Udruženje „Otvoreni krug”"));
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
        start(other, withLife("on: 2026-01-13", "on: 2026-01-13\n    accepted: [\"9.9\"]"));
        assertThat(plansOf(other)).isEmpty();
        assertThat(lines(other)).isEqualTo(before);

        start(other, PRIMER);
        assertThat(plansOf(other))
                .extracting(PlanSummary::status)
                .containsExactly(PlanStatus.DRAFT, PlanStatus.PUBLISHED);
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
        for (var file : List.of("budzet.csv", "voda.csv"))
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
                new FirstMember("coordinator@primer.example", "Jelena Milić", Role.COORDINATOR),
                new FirstMember("officer@primer.example", "Marko Savić", Role.OFFICER));
        var applied = new TenantFolderApplied(new TenantFolder(municipality, people, folder));
        var demo = new DemoFolder(folder.resolve("demo"));
        ServiceActor.named("tenants-folder").run(where.slug(), () -> {
            transaction.executeWithoutResult(begun -> events.publishEvent(applied));
            demonstration.layOut(municipality, demo);
        });
    }

    private List<EditionSummary> editionsOldestFirst() {
        return asCoordinator(() -> editions.of(plan())).reversed();
    }

    private PlanDocument newest() {
        return asCoordinator(() -> editions.newest(plan())).orElseThrow();
    }

    private Progress progress(LocalDate day) {
        return Progress.of(newest(), newest(), new ProgressDay(day, ProgressDay.CLOSING_DAYS));
    }

    /// Its address follows from its years, and they from the first start.
    private String plan() {
        return plansOf(town).stream()
                .filter(plan -> plan.status() == PlanStatus.PUBLISHED)
                .map(PlanSummary::slug)
                .findFirst()
                .orElseThrow();
    }

    /// A day of the story, in the months before the first start.
    private LocalDate moved(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusMonths(3L * TOLD.until(now));
    }

    /// Without those of the people in the folder.
    private long lines(Town where) {
        return where.as(where.coordinator(), () -> trail.entries("", "", PageRequest.of(0, 500))).stream()
                .filter(line -> !line.kind().equals("member.named"))
                .count();
    }

    private List<PlanSummary> plansOf(Town where) {
        return where.as(where.coordinator(), overview::plans);
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
