package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.openplan.Cast.Town;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.cocreation.AlreadyHandedIn;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionNotFound;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.ContributionSettled;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.Passage;
import org.openplan.cocreation.Proposals;
import org.openplan.cocreation.QueueFilter;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.MeasureId;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.openplan.progress.DueStep;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportChangedMeanwhile;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportSettled;
import org.openplan.progress.ReportStatus;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

/// A double click, two browsers, a request delivered twice: what is asked for at once happens once, nobody waits for
/// somebody who waits for them, and the trail is whole afterwards.
@IntegrationTest
class RacesTests {

    private static final int AT_ONCE = 4;
    private static final int TIMES = 5;

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
    ReportingRounds rounds;

    @Autowired
    ProgressReports reports;

    @Autowired
    Editions editions;

    @Autowired
    OpenDrafts drafts;

    @Autowired
    Contributions contributions;

    @Autowired
    Proposals proposals;

    @Autowired
    ContributionQueue queue;

    @Autowired
    Members members;

    @Autowired
    AuditTrail trail;

    Town town;
    PlanId plan;

    @BeforeEach
    void aTownWithADraft() {
        town = cast.town();
        plan = asCoordinator(() -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    @AfterEach
    void theTrailIsWhole() {
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @RepeatedTest(3)
    void aPlanIsAdoptedOnce() {
        var refusals = atOnce(AT_ONCE, () -> asCoordinator(this::adopt));

        assertThat(refusals).hasSize(AT_ONCE - 1).allMatch(RacesTests::isPolite);
        assertThat(lines("plan.adopted")).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoCoordinatorsWhoAreWithdrawnOneStays() {
        cast.joins(
                town.slug(),
                new Person("ana-of-" + town.slug(), "Ana", "ana@" + town.slug() + ".example"),
                Role.COORDINATOR);
        var both = asCoordinator(members::all).stream()
                .filter(member -> member.role() == Role.COORDINATOR)
                .toList();

        var refusals = atOnce(both.stream()
                .<Callable<?>>map(member -> () -> asCoordinator(() -> {
                    members.withdraw(member.id());
                    return member;
                }))
                .toList());

        assertThat(refusals).hasSize(1);
        town = cast.town(); // whoever stayed, the trail of the first may be closed to us now
    }

    @RepeatedTest(3)
    void aRoleGivenBySeveralIsGivenOnce() {
        var refusals = atOnce(
                AT_ONCE, () -> asCoordinator(() -> members.invite("ana@town.example", "Ana", Role.OFFICER, "en")));

        assertThat(refusals).isEmpty();
        assertThat(asCoordinator(members::all))
                .filteredOn(member -> member.email().equals("ana@town.example"))
                .hasSize(1);
        assertThat(lines("member.invited")).hasSize(1);
    }

    @RepeatedTest(3)
    void aPlanIsPublishedOnceWithAllItsPages() {
        asCoordinator(this::adopt);

        var refusals = atOnce(AT_ONCE, () -> asCoordinator(() -> plans.publish(plan, Text.NONE)));

        assertThat(refusals).isEmpty();
        assertThat(editionsOfThePlan()).isEqualTo(1);
        assertThat(lines("plan.published")).hasSize(1);
    }

    @RepeatedTest(3)
    void twoPlansOfOneTownArePublishedSideBySide() {
        var other = asCoordinator(() -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        asCoordinator(this::adopt);
        asCoordinator(() -> adopt(other));

        var refusals = atOnce(List.of(
                () -> asCoordinator(() -> plans.publish(plan, Text.NONE)),
                () -> asCoordinator(() -> plans.publish(other, Text.NONE))));

        assertThat(refusals).isEmpty();
        assertThat(lines("plan.published")).hasSize(2);
    }

    @RepeatedTest(3)
    void aReportSentSeveralTimesIsOneReport() {
        var round = roundOfAnAdoptedPlan();

        var refusals = atOnce(AT_ONCE, () -> report(round));

        assertThat(refusals).isEmpty();
        assertThat(lines("report.submitted")).hasSize(1);
    }

    @RepeatedTest(3)
    void aReportIsEitherAcceptedOrSentBackAndOnlyOnce() {
        var report = report(roundOfAnAdoptedPlan());

        var refusals = atOnce(List.of(
                () -> asCoordinator(() -> accept(report)),
                () -> asCoordinator(() -> accept(report)),
                () -> asCoordinator(() -> sendBack(report)),
                () -> asCoordinator(() -> sendBack(report))));

        assertThat(refusals).hasSize(2).allMatch(RacesTests::isPolite);
        boolean accepted =
                asCoordinator(() -> reports.details(report.id())).report().status() == ReportStatus.ACCEPTED;
        assertThat(lines("report.accepted")).hasSize(accepted ? 1 : 0);
        assertThat(lines("report.returned")).hasSize(accepted ? 0 : 1);
    }

    @RepeatedTest(3)
    void acceptingRevisingReportingAndPublishingDoNotWaitForEachOther() {
        var round = roundOfAnAdoptedPlan();
        var report = report(round);
        var measure = asCoordinator(() -> overview.details(plan)).measures().getFirst();
        var read = asCoordinator(() -> measures.details(measure));

        var refusals = atOnce(List.of(
                () -> asCoordinator(() -> accept(report)),
                () -> asCoordinator(() -> measures.revise(measure, read.version(), read.revision())),
                () -> asCoordinator(() -> plans.publish(plan, Text.NONE)),
                () -> asCoordinator(() ->
                        rounds.open(plan, round.quarter(), round.closesOn().plusDays(1)))));

        assertThat(refusals).allMatch(RacesTests::isPolite);
    }

    @RepeatedTest(3)
    void contributorsSaveHandInAndDiscardWhileTheCoordinatorAnswers() {
        var works = new ArrayList<Callable<?>>();
        for (int i = 0; i < AT_ONCE; i++) {
            works.add(() -> asContributor(this::contributeAgainAndAgain));
            works.add(() -> asContributor(this::proposeAgainAndAgain));
        }
        works.add(() -> asCoordinator(this::answerAgainAndAgain));

        assertThat(atOnce(works)).isEmpty();
        assertThat(lines("contribution.submitted")).isNotEmpty();
    }

    /// All of them in the same draft of the same passage, as from several tabs.
    private Object contributeAgainAndAgain() {
        var measure = drafts.named("2025-2026").orElseThrow().measures().getFirst();
        var target = new ContributionTarget(measure, Passage.MEASURE, ContributionKind.COMMENT);
        for (int i = 0; i < TIMES; i++) {
            var text = new ContributionText("", "", "Comment " + i + " of " + Thread.currentThread());
            politely(() -> contributions.handIn(contributions.keep(target, text)));
            politely(() -> contributions.unfinished().forEach(draft -> contributions.discard(draft.id())));
        }
        return target;
    }

    private Object proposeAgainAndAgain() {
        for (int i = 0; i < TIMES; i++)
            politely(() -> proposals.find(proposals.begin(plan)).ifPresent(draft -> {
                var measure = Objects.requireNonNull(draft.proposal())
                        .withTitle(Text.of("en", "Measure of " + Thread.currentThread()))
                        .withGoal(Text.of("en", "Done"));
                var named = proposals.propose(draft.id(), "Hundred Words");
                contributions.handIn(proposals.keep(draft.id(), named.version(), measure));
            }));
        return plan;
    }

    private Object answerAgainAndAgain() {
        var accepted = ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null);
        for (int i = 0; i < AT_ONCE * TIMES; i++)
            for (var one : queue.page(QueueFilter.WAITING, PageRequest.of(0, 5)))
                politely(() ->
                        queue.answer(one.contribution().id(), one.contribution().version(), accepted));
        return plan;
    }

    /// The same of contributions.
    private static boolean isTold(RuntimeException refusal) {
        return Stream.of(
                        AlreadyHandedIn.class,
                        ChangedMeanwhile.class,
                        ContributionNotFound.class,
                        ContributionSettled.class,
                        PlanObstructed.class)
                .anyMatch(kind -> kind.isInstance(refusal));
    }

    private static void politely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException refused) {
            if (!isTold(refused)) throw refused;
        }
    }

    @RepeatedTest(3)
    void twoMeasuresOfOnePlanAreRevisedSideBySide() {
        var works = asCoordinator(() -> overview.details(plan)).measures().stream()
                .<Callable<?>>map(this::translation)
                .toList();

        var refusals = atOnce(works);

        assertThat(refusals).isEmpty();
        assertThat(asCoordinator(() -> overview.preview(plan)).languages()).hasSize(1 + works.size());
        assertThat(lines("measure.revised")).hasSize(works.size());
    }

    /// Each into another language, which becomes a language of the plan.
    private Callable<?> translation(MeasureId id) {
        var read = asCoordinator(() -> measures.details(id));
        var language = read.measure().number().equals("1") ? "sr-Latn" : "de";
        var title = read.measure().title().with(language, "Mera");
        var revision = new MeasureRevision(read.measure().withTitle(title), read.steps());
        return () -> asCoordinator(() -> measures.revise(id, read.version(), revision));
    }

    /// What a person can be told: that somebody else was quicker.
    /// What a person can be told: that somebody else was quicker.
    private static boolean isPolite(Throwable refusal) {
        return Stream.of(
                        PlanObstructed.class,
                        ReportSettled.class,
                        ReportChangedMeanwhile.class,
                        OptimisticLockingFailureException.class)
                .anyMatch(kind -> kind.isInstance(refusal));
    }

    private List<Throwable> atOnce(int times, Callable<?> work) {
        var works = new ArrayList<Callable<?>>();
        for (int i = 0; i < times; i++) works.add(work);
        return atOnce(works);
    }

    /// What went wrong when all of it was done at the same moment.
    private static List<Throwable> atOnce(List<Callable<?>> works) {
        var refusals = new ConcurrentLinkedQueue<Throwable>();
        var start = new CyclicBarrier(works.size());
        try (var people = Executors.newFixedThreadPool(works.size())) {
            for (var work : works)
                people.submit(() -> {
                    try {
                        start.await();
                        work.call();
                    } catch (Exception refused) {
                        refusals.add(refused);
                    }
                });
        }
        return List.copyOf(refusals);
    }

    private RoundSummary roundOfAnAdoptedPlan() {
        asCoordinator(this::adopt);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        return stage.round(town, plan, new Quarter(2025, 1));
    }

    private ReportDetails report(RoundSummary round) {
        var answer = new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of())
                .withWhyNoEvidence("Nothing is written");
        return town.as(town.officer(), () -> {
            DueStep due = reports.due().getFirst();
            return reports.report(round.id(), due.details().id(), answer);
        });
    }

    private PlanId adopt() {
        return adopt(plan);
    }

    private PlanId adopt(PlanId id) {
        plans.adopt(id, new PlanDocument.Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum"));
        return id;
    }

    private Object accept(ReportDetails report) {
        reports.accept(report.id(), report.version(), MeasureFigures.NONE);
        return report;
    }

    private Object sendBack(ReportDetails report) {
        reports.sendBack(report.id(), report.version(), "Which one?");
        return report;
    }

    private int editionsOfThePlan() {
        return asCoordinator(() -> editions.of(overview.preview(plan).slug())).size();
    }

    private List<TrailEntry> lines(String kind) {
        return asCoordinator(() -> trail.entries(kind, "", PageRequest.of(0, 50)));
    }

    private <T, X extends Throwable> T asContributor(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.contributor(), work);
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
