package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.StepId;
import org.openplan.progress.RoundRefused.Reason;
import org.openplan.publication.PublicFiles;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ReportingTests {

    private static final Quarter QUARTER = new Quarter(2025, 1);

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    ReportingRounds rounds;

    @Autowired
    ProgressReports reports;

    @Autowired
    EvidenceFiles files;

    @Autowired
    AuditTrail trail;

    @Autowired
    PublicFiles publicFiles;

    @Autowired
    ReportDrafts begun;

    Town town;
    PlanId plan;
    RoundSummary round;

    @BeforeEach
    void aTownWithAnOpenRound() {
        town = cast.town();
        plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        round = stage.round(town, plan, QUARTER);
    }

    @Test
    void anOfficerSeesOnlyTheOwnStepsThatHaveBegun() {
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.details().measureNumber()).isEqualTo("1");
            assertThat(due.details().step().number()).isEqualTo("1");
            assertThat(due.isOpen()).isTrue();
        });
    }

    @Test
    void theCoordinatorSeesEveryStepTheRoundAsksAboutWithItsOwner() {
        assertThat(asCoordinator(() -> reports.in(round.id())))
                .extracting(due -> due.details().institutionName())
                .containsExactly("Department of Finance", "City library");
    }

    @Test
    void anAcceptedReportIsPartOfThePlanWithItsEvidence() throws Exception {
        var file = asOfficer(() -> files.keep("minutes.txt", "We met.".getBytes(StandardCharsets.UTF_8)));
        var report = report(new ReportContent(
                Completion.COMPLETE,
                "en",
                "Done and dusted",
                "",
                List.of(EvidenceItem.link("https://example.org/minutes"), EvidenceItem.of(file))));
        asCoordinator(() -> accept(report));

        var step = firstStep();
        assertThat(step.completion()).isEqualTo(Completion.COMPLETE);
        var written = step.reports().getFirst();
        assertThat(written.quarter()).isEqualTo(QUARTER);
        assertThat(written.note()).isEqualTo(Text.of("en", "Done and dusted"));
        assertThat(written.obstacle()).isNull();
        assertThat(written.evidence())
                .containsExactly(
                        new PlanDocument.Evidence(
                                "https://example.org/minutes", "https://example.org/minutes", null, null, null),
                        new PlanDocument.Evidence("minutes.txt", null, file.sha256(), "text/plain", 7L));
    }

    @Test
    void evidenceIsPublicFromTheEditionThatNamesItAndInItsOwnTownOnly() throws Exception {
        var content = "We met.".getBytes(StandardCharsets.UTF_8);
        var file = asOfficer(() -> files.keep("minutes.txt", content));
        var report = report(new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of(EvidenceItem.of(file))));
        asCoordinator(() -> accept(report));
        assertThat(published(town, file)).isEmpty();

        asCoordinator(() -> plans.publish(plan, Text.NONE));
        assertThat(published(town, file)).hasValueSatisfying(given -> {
            assertThat(given.name()).isEqualTo("minutes.txt");
            assertThat(given.file()).hasBinaryContent(content);
        });
        assertThat(published(cast.town(), file)).isEmpty();
    }

    private Optional<PublicFiles.Download> published(Town where, EvidenceFile file) {
        return Tenancy.in(where.slug(), () -> publicFiles.find(file.sha256()));
    }

    @Test
    void nothingIsOnThePlanBeforeTheCoordinatorAccepts() {
        report(done());

        assertThat(firstStep().reports()).isEmpty();
    }

    @Test
    void aReportSentTwiceIsOneReport() throws Exception {
        var attempts = new ArrayList<Callable<ReportDetails>>();
        for (int i = 0; i < 10; i++) attempts.add(() -> report(done()));
        try (var clicks = Executors.newFixedThreadPool(5)) {
            for (var answer : clicks.invokeAll(attempts))
                assertThat(answer.get()).isNotNull();
        }

        assertThat(asCoordinator(() -> reports.in(round.id())))
                .filteredOn(DueStep::waitsForDecision)
                .hasSize(1);
        assertThat(trailOf("report.submitted")).hasSize(1);
    }

    @Test
    void aDecisionSentTwiceIsOneDecision() {
        var report = report(done());
        asCoordinator(() -> accept(report));
        asCoordinator(() -> accept(report));

        assertThat(trailOf("report.accepted")).hasSize(1);
        assertThat(firstStep().reports()).hasSize(1);
    }

    @Test
    void whatStandsInTheWayIsToldWhenLittleWasDone() {
        for (var completion : List.of(Completion.NOT_STARTED, Completion.LIMITED)) {
            var silent = new ReportContent(completion, "en", "Little", " ", List.of());
            assertThatThrownBy(() -> report(silent))
                    .isInstanceOfSatisfying(
                            ReportContentRefused.class,
                            refused -> assertThat(refused.flaws()).containsExactly(ReportContent.Flaw.NO_OBSTACLE));
        }
        var told = report(new ReportContent(Completion.LIMITED, "en", "Little", "No money", List.of()));
        asCoordinator(() -> accept(told));
        assertThat(firstStep().reports().getFirst().obstacle()).isEqualTo(Text.of("en", "No money"));
    }

    @Test
    void anOfficerCannotSayWhatIsNotTheirsToSay() {
        for (var completion : new Completion[] {null, Completion.NO_EVIDENCE, Completion.WITHDRAWN})
            assertThatThrownBy(() -> report(new ReportContent(completion, "en", "", "", List.of())))
                    .isInstanceOf(ReportContentRefused.class);
    }

    @Test
    void evidenceThatWasNeverUploadedHereIsRefused() throws Exception {
        var other = cast.town();
        var theirs = other.as(other.officer(), () -> files.keep("theirs.txt", "Theirs.".getBytes()));
        var forged = new EvidenceItem("click", "javascript:alert(1)", null);

        for (var item : List.of(EvidenceItem.of(theirs), forged))
            assertThatThrownBy(() -> report(new ReportContent(Completion.COMPLETE, "en", "", "", List.of(item))))
                    .isInstanceOfSatisfying(
                            ReportContentRefused.class,
                            refused ->
                                    assertThat(refused.flaws()).containsExactly(ReportContent.Flaw.EVIDENCE_UNKNOWN));
    }

    @Test
    void aReportSentBackComesAgainWithItsReason() {
        var first = report(done());
        asCoordinator(() -> sendBack(first, "Where are the minutes?"));
        assertThat(due().getFirst().isOpen()).isTrue();
        assertThat(due().getFirst().report().reason()).isEqualTo("Where are the minutes?");

        var second = report(new ReportContent(Completion.COMPLETE, "en", "Minutes added", "", List.of())
                .withWhyNoEvidence("Nothing is written"));
        assertThat(second.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(second.reason()).isNull();
        asCoordinator(() -> accept(asCoordinator(this::waiting)));
        assertThat(firstStep().reports().getFirst().note()).isEqualTo(Text.of("en", "Minutes added"));
    }

    @Test
    void aReportIsNotSentBackWithoutAReason() {
        var report = report(done());

        assertThatThrownBy(() -> asCoordinator(() -> sendBack(report, "  "))).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void theCoordinatorNeverAcceptsWhatSheWasNotShown() {
        var seen = report(done());
        report(new ReportContent(Completion.LIMITED, "en", "On second thought", "No money", List.of()));

        assertThatThrownBy(() -> asCoordinator(() -> accept(seen))).isInstanceOf(ReportChangedMeanwhile.class);
        assertThat(firstStep().reports()).isEmpty();
    }

    @Test
    void whatWasAcceptedIsNotReportedAnew() {
        var report = report(done());
        asCoordinator(() -> accept(report));

        assertThatThrownBy(() -> report(new ReportContent(Completion.SUBSTANTIAL, "en", "Not quite", "", List.of())))
                .isInstanceOf(ReportSettled.class);
        assertThatThrownBy(() -> asCoordinator(() -> sendBack(waitingOrSettled(), "No")))
                .isInstanceOf(ReportSettled.class);
    }

    @Test
    void aClosedRoundTakesNoMoreReportsUntilItIsOpenedAgain() {
        asCoordinator(() -> close(round));
        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> report(done())).isInstanceOf(RoundIsClosed.class);

        var again = asCoordinator(() -> rounds.open(plan, QUARTER, inTwoWeeks()));
        assertThat(again.id()).isEqualTo(round.id());
        assertThat(report(done()).status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void whatWasBegunIsForgottenOnceTheStepsReportIsAccepted() {
        var report = report(done());
        begin(report.step());
        asCoordinator(() -> accept(report));

        assertThat(asOfficer(() -> begun.of(round.id(), report.step()))).isEmpty();
    }

    @Test
    void whatWasBegunOutlivesARoundThatWasClosedTooEarlyAndNotTheNextRound() {
        var step = due().getFirst().details().id();
        begin(step);
        asCoordinator(() -> close(round));
        asCoordinator(() -> rounds.open(plan, QUARTER, inTwoWeeks()));
        assertThat(asOfficer(() -> begun.of(round.id(), step))).isPresent();

        asCoordinator(() -> close(round));
        asCoordinator(() -> rounds.open(plan, QUARTER.next(), inTwoWeeks()));
        assertThat(asOfficer(() -> begun.of(round.id(), step))).isEmpty();
    }

    private void begin(StepId step) {
        town.run(
                town.officer(),
                () -> begun.keep(round.id(), step, new ReportContent(null, "en", "Half a sentence", "", List.of())));
    }

    @Test
    void aRoundOpenedTwiceIsOneRound() {
        assertThat(asCoordinator(() -> rounds.open(plan, QUARTER, inTwoWeeks())).id())
                .isEqualTo(round.id());
        assertThat(asCoordinator(rounds::current)).hasSize(1);
    }

    @Test
    void aRoundIsOpenedOnlyForAnAdoptedPlanAndAQuarterThatHasBegun() {
        var draft = asCoordinator(() -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        var today = LocalDate.now();
        refuses(Reason.PLAN_NOT_ADOPTED, () -> open(draft, QUARTER, inTwoWeeks()));
        refuses(Reason.ANOTHER_OPEN, () -> open(plan, QUARTER.next(), inTwoWeeks()));
        asCoordinator(() -> close(round));
        refuses(Reason.BEFORE_PLAN, () -> open(plan, new Quarter(2024, 4), inTwoWeeks()));
        refuses(Reason.IN_FUTURE, () -> open(plan, Quarter.of(today).plus(2), inTwoWeeks()));
        refuses(Reason.CLOSES_IN_PAST, () -> open(plan, QUARTER, today.minusDays(3)));
        refuses(Reason.CLOSES_TOO_LATE, () -> open(plan, QUARTER, today.plusYears(3)));
    }

    @Test
    void aStepThatWasDoneIsNotAskedAboutAgain() {
        var report = report(done());
        asCoordinator(() -> accept(report));
        asCoordinator(() -> close(round));
        asCoordinator(() -> rounds.open(plan, QUARTER.next(), inTwoWeeks()));

        assertThat(due()).isEmpty();
    }

    @Test
    void nobodyReportsOnAnotherInstitutionsStep() {
        var theirs =
                asCoordinator(() -> reports.in(round.id())).getLast().details().id();

        assertThatThrownBy(() -> asOfficer(() -> reports.report(round.id(), theirs, done())))
                .isInstanceOf(StepNotDue.class);
    }

    @Test
    void eachRoleDoesOnlyItsOwn() {
        var report = report(done());
        for (var role : List.of(Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST)) {
            var person = town.in(role);
            denies(person, () -> rounds.open(plan, QUARTER.next(), inTwoWeeks()));
            denies(person, () -> close(round));
            denies(person, () -> reports.in(round.id()));
            denies(person, () -> accept(report));
            denies(person, () -> sendBack(report, "No"));
        }
        for (var role : List.of(Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST)) {
            var person = town.in(role);
            denies(person, reports::due);
            denies(person, () -> reports.report(round.id(), report.step(), done()));
            assertThatThrownBy(() -> town.as(person, () -> files.keep("a.txt", new byte[] {65})))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anotherTownKnowsNeitherRoundNorReportNorStep() {
        var report = report(done());
        var other = cast.town();
        stage.adopted(other);
        stage.answers(other, Role.OFFICER, "Department of Finance");

        assertThat(other.as(other.coordinator(), rounds::all)).isEmpty();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> reports.in(round.id())))
                .isInstanceOf(RoundNotFound.class);
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> close(round)))
                .isInstanceOf(RoundNotFound.class);
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> accept(report)))
                .isInstanceOf(ReportNotFound.class);
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> sendBack(report, "No")))
                .isInstanceOf(ReportNotFound.class);
        assertThatThrownBy(() -> other.as(other.officer(), () -> reports.report(round.id(), report.step(), done())))
                .isInstanceOf(RoundNotFound.class);
    }

    @Test
    void everyCommandIsOnTheTrail() {
        var report = report(done());
        asCoordinator(() -> sendBack(report, "More, please"));
        report(new ReportContent(Completion.COMPLETE, "en", "More", "", List.of())
                .withWhyNoEvidence("Nothing is written"));
        asCoordinator(() -> accept(asCoordinator(this::waiting)));
        asCoordinator(() -> close(round));

        assertThat(trailOf(""))
                .extracting(TrailEntry::kind)
                .startsWith(
                        "round.closed",
                        "step.reported",
                        "report.accepted",
                        "report.submitted",
                        "report.returned",
                        "report.submitted",
                        "round.opened");
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    private LocalDate inTwoWeeks() {
        return LocalDate.now().plusWeeks(2);
    }

    private static ReportContent done() {
        return new ReportContent(Completion.COMPLETE, "en", "All done", "", List.of())
                .withWhyNoEvidence("Nothing is written");
    }

    private List<DueStep> due() {
        return asOfficer(reports::due);
    }

    private ReportDetails report(ReportContent answer) {
        StepId step =
                asCoordinator(() -> reports.in(round.id())).getFirst().details().id();
        return asOfficer(() -> reports.report(round.id(), step, answer));
    }

    private ReportDetails waiting() {
        return reports.in(round.id()).stream()
                .filter(DueStep::waitsForDecision)
                .map(DueStep::report)
                .findFirst()
                .orElseThrow();
    }

    private ReportDetails waitingOrSettled() {
        return reports.in(round.id()).getFirst().report();
    }

    private Object accept(ReportDetails report) {
        reports.accept(report.id(), report.version(), MeasureFigures.NONE);
        return report;
    }

    private Object sendBack(ReportDetails report, String reason) {
        reports.sendBack(report.id(), report.version(), reason);
        return report;
    }

    private Object close(RoundSummary which) {
        rounds.close(which.id());
        return which;
    }

    private void open(PlanId which, Quarter quarter, LocalDate closesOn) {
        asCoordinator(() -> rounds.open(which, quarter, closesOn));
    }

    private PlanDocument.Step firstStep() {
        return asCoordinator(() -> overview.preview(plan))
                .measures()
                .getFirst()
                .steps()
                .getFirst();
    }

    private List<TrailEntry> trailOf(String kind) {
        return asCoordinator(() -> trail.entries(kind, "", PageRequest.of(0, 50)));
    }

    private static void refuses(Reason reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RoundRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private <T> void denies(Person person, ScopedValue.CallableOp<T, RuntimeException> attempt) {
        assertThatThrownBy(() -> town.as(person, attempt)).isInstanceOf(AccessDeniedException.class);
    }

    private <T, X extends Throwable> T asOfficer(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.officer(), work);
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
