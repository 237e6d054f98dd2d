package org.openplan.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailCheck;
import org.openplan.audit.TrailEntry;
import org.openplan.cocreation.ProposalFlaw.Reason;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanJson;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureSize;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProposalsTests {

    private static final Pageable FIRST = PageRequest.of(0, 50);
    private static final String REASON = "The carrier hands the data over in spring only.";

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Contributions contributions;

    @Autowired
    Proposals proposals;

    @Autowired
    ContributionQueue queue;

    @Autowired
    Measures measures;

    @Autowired
    AuditTrail trail;

    @Autowired
    TrailCheck check;

    Town town;
    PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    @Test
    void whatIsNotHandedInIsHersAlone() {
        var draft = begin();
        keep(draft, measure -> measure.withTitle(Text.of("en", "Buses as data")));
        var other = contributor("other", town);

        assertThat(town.as(town.contributor(), () -> contributions.unfinished()))
                .singleElement()
                .satisfies(kept -> assertThat(measure(kept).title()).isEqualTo(Text.of("en", "Buses as data")));
        assertThat(town.as(other, () -> contributions.unfinished())).isEmpty();
        assertThat(town.as(other, () -> proposals.find(draft.id()))).isEmpty();
        assertThatThrownBy(() -> town.as(other, () -> proposals.keep(draft.id(), 0, measure(draft))))
                .isInstanceOf(ContributionNotFound.class);
        assertThatThrownBy(() -> town.as(other, () -> contributions.handIn(draft)))
                .isInstanceOf(ContributionNotFound.class);
        assertThat(waiting()).isEmpty();
        assertThat(trailOf("contribution.submitted")).isEmpty();
    }

    @Test
    void anEmptyOneIsGoneOnWithAndNoMoreThanTwentyAreUnfinished() throws Exception {
        var clicks = new ArrayList<Callable<ContributionId>>();
        for (int i = 0; i < 6; i++) clicks.add(() -> begin().id());
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var click : threads.invokeAll(clicks)) assertThat(click.get()).isEqualTo(begin().id());
        }
        for (int i = 0; i < Proposals.MOST_UNFINISHED; i++)
            keep(begin(), measure -> measure.withTitle(Text.of("en", "Begun")));
        assertThatThrownBy(this::begin).isInstanceOf(TooManyProposals.class);
    }

    @Test
    void anAcceptedMeasureIsInTheDraftUnderItsOwnIdAndSaysWhereItCameFrom() {
        var given = handIn(ProposalsTests::buses);
        answer(given, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null));

        var created = inPlan().getLast();
        assertThat(created.id())
                .isEqualTo(Objects.requireNonNull(given.proposal()).id());
        assertThat(created.number()).isEqualTo("3");
        assertThat(created.origin().kind()).isEqualTo(OriginKind.CONTRIBUTION);
        assertThat(created.origin().reference()).isEqualTo("1");
        assertThat(created.steps()).hasSize(1);
        assertThat(created.indicators()).hasSize(1);
        assertThat(details(given).created()).isEqualTo(created);
        assertThat(town.as(town.coordinator(), () -> overview.details(plan).measures()))
                .contains(given.measure());
        assertThat(trailOf("measure.added"))
                .singleElement()
                .satisfies(line -> assertThat(line.subject().parts())
                        .extracting(part -> part.kind() + " " + part.label())
                        .containsExactly("plan 2025-2026", "measure 3", "contribution 1"));
        assertThat(check.broken()).doesNotContainKey(town.slug());
    }

    @Test
    void theOrganisationIsItsAuthorInThePlanAndAPersonNever() {
        var draft = begin();
        town.run(town.contributor(), () -> proposals.propose(draft.id(), "  Hundred Words <b>Association</b> "));
        var first = handIn(ProposalsTests::buses);
        assertThat(first.organisation()).isEqualTo("Hundred Words <b>Association</b>");
        answer(first, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null));
        assertThat(inPlan().getLast().origin().reference()).isEqualTo("1, Hundred Words <b>Association</b>");

        var next = begin();
        assertThat(next.organisation()).as("that of the last time").isEqualTo(first.organisation());
        town.run(town.contributor(), () -> proposals.propose(next.id(), " "));
        var second = handIn(ProposalsTests::buses);
        answer(second, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null));
        assertThat(inPlan().getLast().origin().reference()).isEqualTo("2");
        assertThat(PlanJson.bytes(town.as(town.coordinator(), () -> overview.preview(plan))))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain(town.contributor().name());
    }

    @Test
    void anEndlessOrganisationIsRefusedAndNobodyElsesProposalIsSigned() {
        var draft = begin();
        var other = contributor("other", town);
        assertThatThrownBy(() -> town.as(town.contributor(), () -> proposals.propose(draft.id(), "x".repeat(201))))
                .isInstanceOf(ProposalRefused.class);
        assertThatThrownBy(() -> town.as(other, () -> proposals.propose(draft.id(), "Mine")))
                .isInstanceOf(ContributionNotFound.class);
        assertThat(begin().organisation()).isNull();
    }

    @Test
    void theMeasureIsTiedToWhatWentIntoItAndMayBeRemovedAgain() {
        var given = handIn(ProposalsTests::buses);
        assertThat(asCoordinator(() -> queue.openOf(plan))).isEqualTo(1);
        assertThat(asCoordinator(() -> queue.takenInto(given.measure()))).isEmpty();
        answer(given, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null));

        assertThat(asCoordinator(() -> queue.openOf(plan))).isZero();
        assertThat(asCoordinator(() -> queue.takenInto(given.measure())))
                .extracting(ContributionDetails::number)
                .containsExactly(1);
        assertThat(asCoordinator(() -> queue.details(given.id())).created()).isPresent();
        var comment = comment(given);
        assertThat(asCoordinator(() -> queue.openOf(given.measure()))).isEqualTo(1);
        town.run(town.coordinator(), () -> measures.remove(given.measure()));
        assertThat(asCoordinator(() -> queue.details(given.id())).created()).isEmpty();
        assertThat(details(given).state()).isEqualTo(ContributionState.ACCEPTED);
        answer(comment, new ContributionAnswer(ContributionState.DECLINED, REASON, "", ""));
        assertThat(check.broken()).doesNotContainKey(town.slug());
    }

    @Test
    void acceptedInPartIsWhatTheCoordinatorMadeOfItAndBothStayOnRecord() {
        var given = handIn(ProposalsTests::buses);
        var proposed = Objects.requireNonNull(given.proposal());
        assertThatThrownBy(() -> answer(given, partly(proposed))).isInstanceOf(AnswerRefused.class);
        assertThatThrownBy(() -> answer(given, partly(proposed.withTitle(Text.NONE))))
                .isInstanceOf(AnswerRefused.class);
        assertThatThrownBy(() -> answer(given, partly(null))).isInstanceOf(AnswerRefused.class);
        assertThat(inPlan()).hasSize(2);

        var foreign = SamplePlan.document().measures().getFirst().id();
        answer(given, partly(proposed.withGoal(Text.of("en", "By the spring")).withId(foreign)));
        var created = inPlan().getLast();
        assertThat(created.goal()).isEqualTo(Text.of("en", "By the spring"));
        assertThat(created.id()).isEqualTo(proposed.id());
        assertThat(details(given).proposal()).isEqualTo(proposed);
        assertThat(details(given).reason()).isEqualTo(REASON);
    }

    @Test
    void declinedLeavesTheDraftAlone() {
        var given = handIn(ProposalsTests::buses);
        answer(given, ContributionAnswer.toProposal(ContributionState.DECLINED, REASON, null));

        assertThat(inPlan()).hasSize(2);
        assertThat(details(given).created()).isNull();
        assertThat(town.as(town.contributor(), () -> contributions.mine(FIRST)))
                .extracting(one -> one.contribution().state())
                .containsExactly(ContributionState.DECLINED);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneCreatesIt() throws Exception {
        var given = handIn(ProposalsTests::buses);
        var clicks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++)
            clicks.add(() -> {
                try {
                    answer(given, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null));
                    return true;
                } catch (ContributionSettled late) {
                    return false;
                }
            });
        var won = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var click : threads.invokeAll(clicks)) won.add(click.get());
        }
        assertThat(won).containsOnlyOnce(true);
        assertThat(inPlan()).hasSize(3);
    }

    @Test
    void whatIsMissingOrTooLongIsSaidBeforeItIsHandedIn() {
        assertThat(flaws(measure -> measure)).containsExactly(Reason.TITLE_MISSING, Reason.CONTENT_MISSING);
        assertThat(flaws(measure -> buses(measure).withTitle(Text.of("en", "x".repeat(501)))))
                .containsExactly(Reason.TITLE_TOO_LONG);
        assertThat(flaws(measure -> buses(measure).withProblem(Text.of("en", "x".repeat(10_001)))))
                .containsExactly(Reason.TEXT_TOO_LONG);
        assertThat(flaws(measure -> buses(measure)
                        .withPeriod(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1), null))))
                .containsExactly(Reason.ENDS_BEFORE_START);
        assertThat(flaws(measure -> buses(measure)
                        .withSteps(List.of(SamplePlan.step("1", new Quarter(2025, 2))
                                .withDescription(Text.NONE)
                                .withEnd(new Quarter(2025, 1))))))
                .containsExactly(Reason.STEP_EMPTY, Reason.STEP_ENDS_BEFORE_START);
        assertThat(places(measure -> buses(measure)
                        .withSteps(List.of(
                                SamplePlan.step("1", new Quarter(2025, 2)),
                                SamplePlan.step("", new Quarter(2025, 2)).withDescription(Text.NONE),
                                SamplePlan.step("2a", new Quarter(2025, 2)).withEnd(new Quarter(2025, 1))))
                        .withIndicators(List.of(Indicator.of(Text.of("en", "Trips")), Indicator.of(Text.NONE)))))
                .containsExactly("step-2:description", "step-2a:end", "indicators.2");
        assertThat(flaws(measure -> buses(measure).withIndicators(List.of(Indicator.of(Text.NONE)))))
                .containsExactly(Reason.INDICATOR_EMPTY);
        var step = SamplePlan.step("1", new Quarter(2025, 2));
        var indicator = Indicator.of(Text.of("en", "Trips"));
        assertThat(flaws(measure -> buses(measure)
                        .withSteps(Collections.nCopies(51, step))
                        .withIndicators(Collections.nCopies(51, indicator))))
                .containsExactly(Reason.TOO_MANY_STEPS, Reason.TOO_MANY_INDICATORS);
    }

    @Test
    void whatNoPlanCouldHoldIsNotEvenStored() {
        var draft = begin();
        var endless = measure(draft).withGoal(Text.of("en", "x".repeat(MeasureSize.LARGEST)));
        assertThatThrownBy(
                        () -> town.as(town.contributor(), () -> proposals.keep(draft.id(), draft.version(), endless)))
                .isInstanceOf(PlanObstructed.class);
        var given = handIn(ProposalsTests::buses);
        assertThatThrownBy(() -> answer(given, partly(endless))).isInstanceOf(AnswerRefused.class);
    }

    @Test
    void oneProposalHandedInFromManyWindowsIsOneContribution() throws Exception {
        var draft = keep(begin(), ProposalsTests::buses);
        var clicks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 200; i++)
            clicks.add(() -> town.as(
                    town.contributor(), () -> contributions.handIn(draft).number()));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var click : threads.invokeAll(clicks)) assertThat(click.get()).isEqualTo(1);
        }
        assertThat(waiting()).hasSize(1);
        assertThatThrownBy(() -> keep(draft, ProposalsTests::buses)).isInstanceOf(AlreadyHandedIn.class);
    }

    @Test
    void theSameMeasureIsProposedAgainOnlyOnceItIsAnswered() {
        var given = handIn(ProposalsTests::buses);
        assertThatThrownBy(() -> handIn(ProposalsTests::buses))
                .isInstanceOfSatisfying(
                        AlreadyHandedIn.class,
                        same -> assertThat(same.earlier().id()).isEqualTo(given.id()));
        assertThat(waiting()).hasSize(1);
        handIn(measure -> buses(measure).withGoal(Text.of("en", "Nobody waits in the rain")));
        answer(given, ContributionAnswer.toProposal(ContributionState.DECLINED, REASON, null));
        handIn(ProposalsTests::buses);
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void twoTabsOnOneProposalDoNotOverwriteEachOther() {
        var draft = begin();
        keep(draft, measure -> measure.withTitle(Text.of("en", "First tab")));
        assertThatThrownBy(() -> keep(draft, measure -> measure.withTitle(Text.of("en", "Second tab"))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onceThePlanIsAdoptedNothingComesInAndWhatIsOpenIsDeclined() {
        var given = handIn(ProposalsTests::buses);
        var late = keep(begin(), ProposalsTests::buses);
        town.run(
                town.coordinator(),
                () -> plans.adopt(plan, new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum")));

        assertThatThrownBy(this::begin).isInstanceOf(PlanObstructed.class);
        assertThatThrownBy(() -> keep(late, ProposalsTests::buses)).isInstanceOf(PlanObstructed.class);
        assertThatThrownBy(() -> town.as(town.contributor(), () -> contributions.handIn(late)))
                .isInstanceOf(DraftIsClosed.class);
        assertThatThrownBy(() -> answer(given, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null)))
                .isInstanceOf(DraftIsClosed.class);
        answer(given, ContributionAnswer.toProposal(ContributionState.DECLINED, REASON, null));
        assertThat(inPlan()).hasSize(2);
    }

    @Test
    void aProposalForADraftThatIsDiscardedIsStillAnswered() {
        var given = handIn(ProposalsTests::buses);
        town.run(town.coordinator(), () -> plans.discard(plan));
        assertThatThrownBy(() -> answer(given, ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null)))
                .isInstanceOf(DraftIsClosed.class);
        answer(given, ContributionAnswer.toProposal(ContributionState.DECLINED, REASON, null));
        assertThat(details(given).state()).isEqualTo(ContributionState.DECLINED);
    }

    @Test
    void nothingOfOneTownIsReachableFromAnother() {
        var given = handIn(ProposalsTests::buses);
        var draft = begin();
        var other = cast.town();
        cast.joins(other.slug(), town.contributor(), Role.CONTRIBUTOR);

        assertThat(other.as(town.contributor(), () -> proposals.find(draft.id())))
                .isEmpty();
        assertThatThrownBy(() -> other.as(town.contributor(), () -> proposals.begin(plan)))
                .hasMessageContaining(plan.id().toString());
        assertThatThrownBy(() ->
                        other.as(town.contributor(), () -> proposals.keep(draft.id(), draft.version(), measure(draft))))
                .isInstanceOf(ContributionNotFound.class);
        assertThatThrownBy(() -> other.run(
                        other.coordinator(),
                        () -> queue.answer(
                                given.id(),
                                given.version(),
                                ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null))))
                .isInstanceOf(ContributionNotFound.class);
    }

    @Test
    void onlyContributorsProposeAndOnlyCoordinatorsAnswer() {
        for (var person : List.of(town.officer(), town.monitor(), town.coordinator(), town.stranger()))
            assertThatThrownBy(() -> town.as(person, () -> proposals.begin(plan)))
                    .isInstanceOf(AccessDeniedException.class);
        var given = handIn(ProposalsTests::buses);
        var accepted = ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null);
        for (var person : List.of(town.contributor(), town.officer(), town.monitor(), town.stranger())) {
            assertThatThrownBy(() -> town.run(person, () -> queue.answer(given.id(), given.version(), accepted)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> town.as(person, () -> queue.takenInto(given.measure())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(inPlan()).hasSize(2);
    }

    static Measure buses(Measure measure) {
        return measure.with()
                .title(Text.of("en", "Buses as data"))
                .summary(Text.of("en", "The timetable as a file <b>for</b> everyone"))
                .goal(Text.of("en", "Anyone knows when the bus goes"))
                .steps(List.of(SamplePlan.step("1", new Quarter(2025, 2))))
                .indicators(List.of(Indicator.of(Text.of("en", "Trips looked up"))))
                .build();
    }

    private static ContributionAnswer partly(@Nullable Measure measure) {
        return ContributionAnswer.toProposal(ContributionState.PARTLY, REASON, measure);
    }

    private UnfinishedContribution begin() {
        return town.as(
                town.contributor(), () -> proposals.find(proposals.begin(plan)).orElseThrow());
    }

    private UnfinishedContribution keep(UnfinishedContribution draft, UnaryOperator<Measure> change) {
        return town.as(
                town.contributor(), () -> proposals.keep(draft.id(), draft.version(), change.apply(measure(draft))));
    }

    private ContributionDetails handIn(UnaryOperator<Measure> change) {
        var draft = keep(begin(), change);
        return town.as(town.contributor(), () -> contributions.handIn(draft));
    }

    private List<Reason> flaws(UnaryOperator<Measure> change) {
        try {
            handIn(change);
            return List.of();
        } catch (ProposalRefused refused) {
            return refused.flaws().stream().map(ProposalFlaw::reason).toList();
        } finally {
            town.run(
                    town.contributor(),
                    () -> contributions.unfinished().forEach(draft -> contributions.discard(draft.id())));
        }
    }

    private List<String> places(UnaryOperator<Measure> change) {
        var draft = keep(begin(), change);
        try {
            town.run(town.contributor(), () -> contributions.handIn(draft));
            return List.of();
        } catch (ProposalRefused refused) {
            return refused.flaws().stream().map(ProposalFlaw::place).toList();
        } finally {
            town.run(town.contributor(), () -> contributions.discard(draft.id()));
        }
    }

    private ContributionDetails comment(ContributionDetails about) {
        var target = new ContributionTarget(about.measure(), Passage.MEASURE, ContributionKind.COMMENT);
        return town.as(
                town.contributor(),
                () -> contributions.handIn(
                        contributions.keep(target, new ContributionText("", "", "Too late for this year"))));
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> ask) throws X {
        return town.as(town.coordinator(), ask);
    }

    private static Measure measure(UnfinishedContribution draft) {
        return Objects.requireNonNull(draft.proposal());
    }

    private void answer(ContributionDetails given, ContributionAnswer answer) {
        town.run(town.coordinator(), () -> queue.answer(given.id(), given.version(), answer));
    }

    private ContributionDetails details(ContributionDetails given) {
        return town.as(town.coordinator(), () -> queue.details(given.id())).contribution();
    }

    private List<Measure> inPlan() {
        return town.as(town.coordinator(), () -> overview.preview(plan)).measures();
    }

    private List<TimedContribution> waiting() {
        return town.as(town.coordinator(), () -> queue.page(QueueFilter.WAITING, FIRST));
    }

    private List<TrailEntry> trailOf(String kind) {
        return town.as(town.coordinator(), () -> trail.entries(kind, "", FIRST));
    }

    private Person contributor(String name, Town where) {
        var person = new Person(name + "-" + where.slug(), name, name + "@" + where.slug() + ".example");
        cast.joins(where.slug(), person, Role.CONTRIBUTOR);
        return person;
    }
}
