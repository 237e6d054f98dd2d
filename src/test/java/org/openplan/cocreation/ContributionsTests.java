package org.openplan.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailCheck;
import org.openplan.audit.TrailEntry;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureId;
import org.openplan.plan.MeasureNotFound;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ContributionsTests {

    private static final Pageable FIRST = PageRequest.of(0, 50);
    private static final String REASON = "The treasury closes a quarter on the tenth.";

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    Members members;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Contributions contributions;

    @Autowired
    ContributionQueue queue;

    @Autowired
    WorkingDays days;

    @Autowired
    JdbcClient database;

    @Autowired
    AuditTrail trail;

    @Autowired
    TrailCheck check;

    Town town;
    PlanId plan;
    MeasureId measure;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = draft(town);
        measure = first(town, plan);
    }

    @Test
    void whatIsNotHandedInIsHersAlone() {
        var target = wording(Passage.of(MeasureField.GOAL));
        var begun = keep(target, "What should be", "What will be", "");
        goOn(begun, "What should be", "What will be done", "Clearer");
        var other = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), other, Role.CONTRIBUTOR);

        assertThat(town.as(town.contributor(), () -> contributions.unfinished()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.text().wording()).isEqualTo("What will be done"));
        assertThat(town.as(other, () -> contributions.unfinished())).isEmpty();
        assertThat(town.as(other, () -> contributions.unfinished(target))).isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(trailOf("contribution.submitted")).isEmpty();
    }

    @Test
    void aDraftIsHandedInOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var draft = keep(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        var clicks = new ArrayList<Callable<ContributionDetails>>();
        for (int i = 0; i < 8; i++) clicks.add(() -> town.as(town.contributor(), () -> contributions.handIn(draft)));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var click : threads.invokeAll(clicks))
                assertThat(click.get().number()).isEqualTo(1);
        }

        assertThat(waiting()).hasSize(1);
        assertThat(town.as(town.contributor(), () -> contributions.unfinished()))
                .isEmpty();
        assertThat(trailOf("contribution.submitted")).hasSize(1);
    }

    @Test
    void oneFormHandedInTwoHundredTimesAtOnceIsOneContribution() throws Exception {
        var target = comment(Passage.MEASURE);
        var clicks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 200; i++) clicks.add(() -> keepAndHandIn(target));
        var numbers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var click : threads.invokeAll(clicks)) numbers.add(click.get());
        }

        assertThat(numbers).containsExactly(1);
        assertThat(waiting()).hasSize(1);
        assertThat(trailOf("contribution.submitted")).hasSize(1);
        town.run(
                town.contributor(),
                () -> contributions
                        .unfinished(target)
                        .ifPresent(again -> contributions.keep(again, new ContributionText("", "", "Something else"))));
        var other = keep(target, "", "", "Something else");
        assertThat(town.as(town.contributor(), () -> contributions.handIn(other))
                        .number())
                .isEqualTo(2);
    }

    /// As a form does that was opened before anything was written: the number of what is handed in, now or before.
    private int keepAndHandIn(ContributionTarget target) {
        try {
            return handIn(target, "", "", "Too vague ").number();
        } catch (AlreadyHandedIn done) {
            return done.earlier().number();
        }
    }

    @Test
    void aDraftHandedInElsewhereIsGoneOnWithNowhereAndOneDiscardedElsewhereBeginsAnew() {
        var target = comment(Passage.MEASURE);
        var read = keep(target, "", "", "Too vague");
        var given = town.as(town.contributor(), () -> contributions.handIn(read));
        assertThatThrownBy(() -> goOn(read, "", "", "Too vague, really"))
                .isInstanceOfSatisfying(
                        AlreadyHandedIn.class,
                        done -> assertThat(done.earlier().id()).isEqualTo(given.id()));
        assertThat(town.as(town.contributor(), () -> contributions.countUnfinished()))
                .isZero();

        var other = keep(target, "", "", "Too long");
        town.run(town.contributor(), () -> contributions.discard(other.id()));
        var again = goOn(other, "", "", "Much too long");
        assertThat(again.id()).isNotEqualTo(other.id());
        assertThat(town.as(town.contributor(), () -> contributions.handIn(again))
                        .remark())
                .isEqualTo("Much too long");
    }

    @Test
    void twoTabsOnOneTextDoNotOverwriteEachOtherAndHandInWhatTheyShow() {
        var target = comment(Passage.MEASURE);
        var read = keep(target, "", "", "As both tabs read it");
        var changed = goOn(read, "", "", "First tab");
        assertThatThrownBy(() -> goOn(read, "", "", "Second tab")).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> keep(target, "", "", "Third tab")).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> town.as(town.contributor(), () -> contributions.handIn(read)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(goOn(read, "", "", "First tab").version()).isEqualTo(changed.version());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theSameTextIsHandedInAgainOnlyOnceItIsAnsweredOrElsewhereOrBySomebodyElse() {
        var goal = wording(Passage.of(MeasureField.GOAL));
        var given = handIn(goal, "What should be", "What will be", "Clearer");
        assertThatThrownBy(() -> handIn(goal, "What should be", " What will be", "Clearer "))
                .isInstanceOf(AlreadyHandedIn.class);
        town.run(
                town.contributor(),
                () -> contributions.unfinished().forEach(draft -> contributions.discard(draft.id())));
        handIn(goal, "What should be", "What will be", "Clearer and shorter");
        handIn(wording(Passage.of(MeasureField.PROBLEM)), "", "What will be", "Clearer");
        var somebody = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), somebody, Role.CONTRIBUTOR);
        var text = new ContributionText("What should be", "What will be", "Clearer");
        town.as(somebody, () -> contributions.handIn(contributions.keep(goal, text)));
        answer(given, decline());
        handIn(goal, "What should be", "What will be", "Clearer");
        assertThat(waiting()).hasSize(4);
    }

    @Test
    void twoTabsThatBeginAtTheSameMomentBeginOneDraft() throws Exception {
        var target = comment(Passage.MEASURE);
        var tabs = new ArrayList<Callable<UnfinishedContribution>>();
        for (int i = 0; i < 6; i++) tabs.add(() -> keep(target, "", "", "A comment"));
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var tab : threads.invokeAll(tabs)) tab.get();
        }
        assertThat(town.as(town.contributor(), () -> contributions.unfinished()))
                .hasSize(1);
    }

    @Test
    void anAcceptedWordingIsInTheDraftAndTheTrailSaysWhereItCameFrom() {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "Clearer");
        answer(given, accept());

        assertThat(goal()).isEqualTo("What will be");
        assertThat(details(given)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(ContributionState.ACCEPTED);
            assertThat(now.taken()).isEqualTo("What will be");
            assertThat(now.answeredBy()).isEqualTo(town.coordinator().name());
        });
        assertThat(trailOf("measure.revised"))
                .singleElement()
                .satisfies(line -> assertThat(line.subject().parts())
                        .extracting(part -> part.kind() + " " + part.label())
                        .containsExactly("plan 2025-2026", "measure 1", "contribution 1"));
        assertThat(town.as(town.coordinator(), () -> trail.about(standing().subject(), FIRST)))
                .extracting(TrailEntry::kind)
                .contains("contribution.submitted", "contribution.answered", "measure.revised");
        assertThat(check.broken()).doesNotContainKey(town.slug());
    }

    @Test
    void aWordingOfAStepGoesIntoThatStep() {
        var step = standing().steps().getLast();
        var given = handIn(
                wording(Passage.of(step, StepField.OUTPUT)), "A report of five pages", "A report of six pages", "");
        answer(given, accept());

        assertThat(standing().measure().steps())
                .extracting(one -> one.output().inOrFirst("en"))
                .containsExactly("A report of five pages", "A report of six pages");
    }

    @Test
    void partlyTakesWhatTheCoordinatorWrites() {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be by the tenth", "");
        assertThatThrownBy(() ->
                        answer(given, new ContributionAnswer(ContributionState.PARTLY, " ", "What should be", "x")))
                .isInstanceOf(AnswerRefused.class);
        answer(
                given,
                new ContributionAnswer(
                        ContributionState.PARTLY, REASON, "What should be", "What will be by the fifteenth"));

        assertThat(goal()).isEqualTo("What will be by the fifteenth");
        assertThat(details(given).wording()).isEqualTo("What will be by the tenth");
        assertThat(details(given).taken()).isEqualTo("What will be by the fifteenth");
    }

    @Test
    void declinedLeavesTheDraftAlone() {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        answer(given, decline());

        assertThat(goal()).isEqualTo("What should be");
        assertThat(mine()).singleElement().satisfies(one -> {
            assertThat(one.contribution().reason()).isEqualTo(REASON);
            assertThat(one.isOverdue()).isFalse();
        });
        assertThat(trailOf("measure.revised")).isEmpty();
    }

    @Test
    void aTextChangedSinceIsAConflictInWhichNothingIsOverwritten() {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        revise("Changed by the coordinator");

        assertThatThrownBy(() -> answer(given, accept())).isInstanceOf(PassageChanged.class);
        assertThat(goal()).isEqualTo("Changed by the coordinator");
        assertThat(details(given).state()).isEqualTo(ContributionState.HANDED_IN);
        assertThat(toAnswer(given)).satisfies(shown -> {
            assertThat(shown.current()).hasValue("Changed by the coordinator");
            assertThat(shown.isAsRead()).isFalse();
        });

        var unseen = new ContributionAnswer(ContributionState.PARTLY, REASON, "What should be", "Both");
        assertThatThrownBy(() -> answer(given, unseen)).isInstanceOf(PassageChanged.class);
        answer(given, new ContributionAnswer(ContributionState.PARTLY, REASON, "Changed by the coordinator", "Both"));
        assertThat(goal()).isEqualTo("Both");
    }

    @Test
    void aWordingThatIsThereAlreadyIsAcceptedWithoutAChange() {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        revise("What will be");
        answer(given, accept());

        assertThat(details(given).state()).isEqualTo(ContributionState.ACCEPTED);
        assertThat(trailOf("measure.revised")).hasSize(1);
    }

    @Test
    void ofTwoCoordinatorsWhoAnswerAtOnceOneWins() throws Exception {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        var answers = new ArrayList<Callable<Boolean>>();
        for (var answer : List.of(accept(), decline(), accept(), decline()))
            answers.add(() -> {
                try {
                    answer(given, answer);
                    return true;
                } catch (ContributionSettled late) {
                    return false;
                }
            });
        var won = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var outcome : threads.invokeAll(answers)) won.add(outcome.get());
        }

        assertThat(won).containsOnlyOnce(true);
        assertThat(trailOf("contribution.answered")).hasSize(1);
        boolean accepted = details(given).state() == ContributionState.ACCEPTED;
        assertThat(goal()).isEqualTo(accepted ? "What will be" : "What should be");
    }

    @Test
    void sheMayTakeItBackUntilItIsAnswered() {
        var given = handIn(comment(Passage.MEASURE), "", "", "Too vague");
        town.run(town.contributor(), () -> contributions.withdraw(given.id()));
        town.run(town.contributor(), () -> contributions.withdraw(given.id()));
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> answer(given, decline())).isInstanceOf(ContributionSettled.class);

        var answered = handIn(comment(Passage.MEASURE), "", "", "Still too vague");
        answer(answered, decline());
        assertThatThrownBy(() -> town.run(town.contributor(), () -> contributions.withdraw(answered.id())))
                .isInstanceOf(ContributionSettled.class);
        assertThat(trailOf("contribution.withdrawn")).hasSize(1);
    }

    @Test
    void onceThePlanIsAdoptedNothingComesInAndWhatIsOpenIsStillAnswered() {
        var open = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        var late = keep(comment(Passage.MEASURE), "", "", "Too late");
        adopt();

        assertThatThrownBy(() -> town.run(town.contributor(), () -> contributions.handIn(late)))
                .isInstanceOf(DraftIsClosed.class);
        assertThatThrownBy(() -> keep(wording(Passage.of(MeasureField.TITLE)), "", "x", ""))
                .isInstanceOf(MeasureNotFound.class);
        assertThat(town.as(town.contributor(), () -> contributions.unfinished()))
                .isEmpty();
        assertThat(town.as(town.contributor(), () -> contributions.countUnfinished()))
                .isZero();
        assertThat(town.as(town.contributor(), () -> contributions.unfinished(comment(Passage.MEASURE))))
                .hasValueSatisfying(kept -> assertThat(kept.text().remark()).isEqualTo("Too late"));
        assertThat(toAnswer(open).isDraft()).isFalse();
        assertThatThrownBy(() -> answer(open, accept())).isInstanceOf(DraftIsClosed.class);
        answer(open, decline());
        assertThat(goal()).isEqualTo("What should be");
        assertThat(details(open).state()).isEqualTo(ContributionState.DECLINED);
    }

    @Test
    void whatWasSaidAboutAMeasureThatIsGoneIsStillAnswered() {
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        town.run(town.coordinator(), () -> measures.remove(measure));

        assertThat(toAnswer(given).current()).isEmpty();
        assertThatThrownBy(() -> answer(given, accept())).isInstanceOf(PassageChanged.class);
        answer(given, decline());
        assertThat(mine()).extracting(one -> one.contribution().state()).containsExactly(ContributionState.DECLINED);
    }

    @Test
    void theAnswerIsDueAfterSevenWorkingDays() {
        var given = handIn(comment(Passage.MEASURE), "", "", "Too vague");
        var today = town.as(town.contributor(), () -> municipalities.today());

        assertThat(given.dueOn()).isEqualTo(days.after(today, 7, "RS"));
        assertThat(waiting()).extracting(TimedContribution::daysLeft).containsExactly(7);
        assertThat(town.as(town.coordinator(), () -> queue.waiting())).isEqualTo(new WaitingContributions(1, 0));
        assertThat(given.isOverdue(given.dueOn())).isFalse();
        assertThat(given.isOverdue(given.dueOn().plusDays(1))).isTrue();
    }

    @Test
    void theQueueIsReadByPageAndByWhatOneAsksFor() {
        var second = overview(1);
        handIn(comment(Passage.MEASURE), "", "", "First");
        handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "Second");
        handIn(new ContributionTarget(second, Passage.MEASURE, ContributionKind.COMMENT), "", "", "Third");

        assertThat(waiting()).extracting(one -> one.contribution().number()).containsExactly(1, 2, 3);
        assertThat(page(QueueFilter.WAITING, PageRequest.of(1, 2)))
                .extracting(one -> one.contribution().number())
                .containsExactly(3);
        assertThat(page(new QueueFilter(QueueScope.WAITING, second.id(), null, ""), FIRST))
                .hasSize(1);
        assertThat(page(new QueueFilter(QueueScope.ALL, null, ContributionKind.WORDING, ""), FIRST))
                .hasSize(1);
        assertThat(page(
                        new QueueFilter(
                                QueueScope.ALL, null, null, town.contributor().name()),
                        FIRST))
                .hasSize(3);
        assertThat(page(new QueueFilter(QueueScope.ALL, null, null, "Nobody"), FIRST))
                .isEmpty();
        assertThat(page(new QueueFilter(QueueScope.OVERDUE, null, null, ""), FIRST))
                .isEmpty();
        assertThat(page(new QueueFilter(QueueScope.ANSWERED, null, null, ""), FIRST))
                .isEmpty();
        assertThat(town.as(town.coordinator(), () -> queue.measures()))
                .extracting(ContributedMeasure::number)
                .containsExactly("1", "2");
        assertThat(town.as(town.coordinator(), () -> queue.authors()))
                .containsExactly(town.contributor().name());
    }

    @Test
    void aQueueOfFiveThousandShowsTheOldestFirst() {
        var first = handIn(comment(Passage.MEASURE), "", "", "x".repeat(2_000));
        assertThat(database.sql("""
                        insert into contribution
                        with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < 1000)
                        select uuid_to_bin(uuid()), municipality, plan_id, measure_id, place, kind, basis, wording, remark,
                            person, n + 1000 * times.t, plan_slug, language, measure_lasting_id, measure_number,
                            measure_title, step_number, author_name, handed_in_at, due_on, state, settled_at,
                            answered_by, reason, taken, version, proposal, created, organisation
                        from contribution, numbers, (select 0 t union select 1 union select 2 union select 3 union select 4
                            union select 5) times
                        where municipality = ? and number = 1""").param(town.slug()).update()).isGreaterThan(5_000);

        assertThat(waiting())
                .hasSize(50)
                .first()
                .satisfies(one -> assertThat(one.contribution().id()).isEqualTo(first.id()));
        assertThat(town.as(town.coordinator(), () -> queue.measures())).hasSize(1);
        assertThat(town.as(town.coordinator(), () -> queue.authors())).hasSize(1);
    }

    @Test
    void ofTwoTextsBegunAtOnceAtTheBoundOneIsKept() throws Exception {
        var begun = keep(comment(Passage.MEASURE), "", "", "x");
        database.sql("""
                insert into contribution_draft
                with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < ?)
                select uuid_to_bin(uuid()), municipality, plan_id, measure_id, concat('steps.', uuid(), '.output'),
                    kind, basis, wording, remark, person, kept_at, version, proposal, organisation
                from contribution_draft, numbers where municipality = ?""").params(Contributions.MOST_UNFINISHED - 1, town.slug()).update();

        assertThat(atOnce(
                        () -> keep(wording(Passage.of(MeasureField.GOAL)), "What should be", "x", ""),
                        () -> keep(wording(Passage.of(MeasureField.TITLE)), "Measure 1", "x", "")))
                .singleElement()
                .isEqualTo(List.of(ContributionText.Flaw.TOO_MANY_UNFINISHED));
        assertThat(town.as(town.contributor(), () -> contributions.countUnfinished()))
                .isEqualTo(Contributions.MOST_UNFINISHED);
        assertThat(goOn(begun, "", "", "Begun before, so it goes on").text().remark())
                .startsWith("Begun before");
    }

    @Test
    void ofTwoHandedInAtOnceAtTheBoundOneWaitsAndTheOtherStaysADraft() throws Exception {
        handIn(comment(Passage.MEASURE), "", "", "x");
        copy(Contributions.MOST_OPEN - 1);
        var one = keep(comment(Passage.MEASURE), "", "", "y");
        var other = keep(wording(Passage.of(MeasureField.GOAL)), "What should be", "y", "");

        assertThat(atOnce(
                        () -> town.as(town.contributor(), () -> contributions.handIn(one)),
                        () -> town.as(town.contributor(), () -> contributions.handIn(other))))
                .singleElement()
                .isEqualTo(List.of(ContributionText.Flaw.TOO_MANY_OPEN));
        assertThat(town.as(town.coordinator(), () -> queue.waiting()).open()).isEqualTo(Contributions.MOST_OPEN);
        assertThat(town.as(town.contributor(), () -> contributions.countUnfinished()))
                .isEqualTo(1);

        var somebody = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), somebody, Role.CONTRIBUTOR);
        assertThat(town.as(
                                somebody,
                                () -> contributions.handIn(contributions.keep(
                                        comment(Passage.MEASURE), new ContributionText("", "", "z"))))
                        .state())
                .isEqualTo(ContributionState.HANDED_IN);
    }

    @Test
    void howManyStandBeforeOneIsSaidToItsAuthorOnly() {
        var oldest = handIn(comment(Passage.MEASURE), "", "", "First");
        handIn(comment(Passage.MEASURE), "", "", "Second");
        var latest = handIn(comment(Passage.MEASURE), "", "", "Third");

        assertThat(town.as(town.contributor(), () -> contributions.before(oldest.id())))
                .isEqualTo(2);
        assertThat(town.as(town.contributor(), () -> contributions.before(latest.id())))
                .isZero();
        var somebody = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), somebody, Role.CONTRIBUTOR);
        assertThat(town.as(somebody, () -> contributions.before(oldest.id()))).isZero();
    }

    /// Handed in by the same person as the first, and as open.
    private void copy(int last) {
        assertThat(database.sql("""
                        insert into contribution
                        with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < ?)
                        select uuid_to_bin(uuid()), municipality, plan_id, measure_id, place, kind, basis, wording, remark,
                            person, n, plan_slug, language, measure_lasting_id, measure_number,
                            measure_title, step_number, author_name, handed_in_at, due_on, state, settled_at,
                            answered_by, reason, taken, version, proposal, created, organisation
                        from contribution, numbers where municipality = ? and number = 1""").params(last, town.slug()).update()).isEqualTo(last - 1);
    }

    /// The reasons of those refused.
    private static List<List<ContributionText.Flaw>> atOnce(Callable<Object> one, Callable<Object> other)
            throws Exception {
        var refused = new ArrayList<List<ContributionText.Flaw>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : threads.invokeAll(List.of(one, other)))
                try {
                    outcome.get();
                } catch (ExecutionException failed) {
                    if (!(failed.getCause() instanceof ContributionRefused refusal)) throw failed;
                    refused.add(refusal.flaws());
                }
        }
        return refused;
    }

    @Test
    void nothingOfOneTownIsReachableFromAnother() {
        var given = handIn(comment(Passage.MEASURE), "", "", "Ours");
        var unfinished = keep(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        var other = cast.town();
        cast.joins(other.slug(), town.contributor(), Role.CONTRIBUTOR);

        assertThat(other.as(
                        other.coordinator(), () -> queue.page(new QueueFilter(QueueScope.ALL, null, null, ""), FIRST)))
                .isEmpty();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> queue.details(given.id())))
                .isInstanceOf(ContributionNotFound.class);
        assertThatThrownBy(() ->
                        other.run(other.coordinator(), () -> queue.answer(given.id(), given.version(), decline())))
                .isInstanceOf(ContributionNotFound.class);
        assertThat(other.as(town.contributor(), () -> contributions.unfinished()))
                .isEmpty();
        assertThat(other.as(town.contributor(), () -> contributions.mine(FIRST)))
                .isEmpty();
        assertThatThrownBy(() -> other.as(town.contributor(), () -> contributions.handIn(unfinished)))
                .isInstanceOf(ContributionNotFound.class);
        assertThatThrownBy(() -> other.as(
                        town.contributor(),
                        () -> contributions.keep(comment(Passage.MEASURE), new ContributionText("", "", "x"))))
                .isInstanceOf(MeasureNotFound.class);
    }

    @Test
    void anotherContributorTakesNothingOfHersBackOrIn() {
        var given = handIn(comment(Passage.MEASURE), "", "", "Mine");
        var unfinished = keep(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        var other = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), other, Role.CONTRIBUTOR);

        assertThatThrownBy(() -> town.run(other, () -> contributions.withdraw(given.id())))
                .isInstanceOf(ContributionNotFound.class);
        assertThatThrownBy(() -> town.as(other, () -> contributions.handIn(unfinished)))
                .isInstanceOf(ContributionNotFound.class);
        town.run(other, () -> contributions.discard(unfinished.id()));
        assertThat(town.as(town.contributor(), () -> contributions.unfinished()))
                .hasSize(1);
    }

    @Test
    void contributorsReadDraftsHereOnlyAndNobodyElseDoes() {
        assertThatThrownBy(() -> town.as(town.contributor(), () -> overview.details(plan)))
                .isInstanceOf(AccessDeniedException.class);
        for (var person : List.of(town.officer(), town.monitor(), town.coordinator(), town.stranger()))
            assertThatThrownBy(() -> town.as(person, () -> contributions.mine(FIRST)))
                    .isInstanceOf(AccessDeniedException.class);
        for (var person : List.of(town.officer(), town.monitor(), town.contributor(), town.stranger()))
            assertThatThrownBy(() -> town.as(person, () -> queue.waiting())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoseRoleIsGoneHandsNothingInAndWhatIsOpenIsStillAnswered() {
        var given = handIn(comment(Passage.MEASURE), "", "", "Ours");
        var draft = keep(wording(Passage.of(MeasureField.GOAL)), "What should be", "What will be", "");
        town.run(
                town.coordinator(),
                () -> members.all().stream()
                        .filter(member -> member.role() == Role.CONTRIBUTOR)
                        .forEach(member -> members.withdraw(member.id())));

        assertThatThrownBy(() -> town.as(town.contributor(), () -> contributions.handIn(draft)))
                .isInstanceOf(AccessDeniedException.class);
        answer(given, decline());
        assertThat(details(given).authorName()).isEqualTo(town.contributor().name());
    }

    @Test
    void aTextLongerThanAnyPassageIsRefusedAndMarkupStaysText() {
        var endless = new ContributionText("", "x".repeat(1_000_000), "");
        assertThatThrownBy(() -> town.as(
                        town.contributor(), () -> contributions.keep(wording(Passage.of(MeasureField.GOAL)), endless)))
                .isInstanceOf(ContributionRefused.class);
        var markup = "<script>alert(1)</script> {0} '' & \"";
        var given = handIn(wording(Passage.of(MeasureField.GOAL)), "What should be", markup, markup);
        answer(given, accept());
        assertThat(goal()).isEqualTo(markup);
    }

    private PlanId draft(Town where) {
        return where.as(where.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    private MeasureId first(Town where, PlanId of) {
        return where.as(
                where.coordinator(), () -> overview.details(of).measures().getFirst());
    }

    private MeasureId overview(int at) {
        return town.as(
                town.coordinator(), () -> overview.details(plan).measures().get(at));
    }

    private ContributionTarget wording(Passage passage) {
        return new ContributionTarget(measure, passage, ContributionKind.WORDING);
    }

    private ContributionTarget comment(Passage passage) {
        return new ContributionTarget(measure, passage, ContributionKind.COMMENT);
    }

    private UnfinishedContribution keep(ContributionTarget target, String basis, String wording, String remark) {
        return town.as(
                town.contributor(), () -> contributions.keep(target, new ContributionText(basis, wording, remark)));
    }

    private UnfinishedContribution goOn(UnfinishedContribution read, String basis, String wording, String remark) {
        return town.as(
                town.contributor(), () -> contributions.keep(read, new ContributionText(basis, wording, remark)));
    }

    private ContributionDetails handIn(ContributionTarget target, String basis, String wording, String remark) {
        var draft = keep(target, basis, wording, remark);
        return town.as(town.contributor(), () -> contributions.handIn(draft));
    }

    private void answer(ContributionDetails given, ContributionAnswer answer) {
        town.run(town.coordinator(), () -> queue.answer(given.id(), given.version(), answer));
    }

    private static ContributionAnswer accept() {
        return new ContributionAnswer(ContributionState.ACCEPTED, "", "", "");
    }

    private static ContributionAnswer decline() {
        return new ContributionAnswer(ContributionState.DECLINED, REASON, "", "");
    }

    private ContributionToAnswer toAnswer(ContributionDetails given) {
        return town.as(town.coordinator(), () -> queue.details(given.id()));
    }

    private ContributionDetails details(ContributionDetails given) {
        return toAnswer(given).contribution();
    }

    private List<TimedContribution> waiting() {
        return page(QueueFilter.WAITING, FIRST);
    }

    private List<TimedContribution> page(QueueFilter filter, Pageable page) {
        return town.as(town.coordinator(), () -> queue.page(filter, page));
    }

    private List<TimedContribution> mine() {
        return town.as(town.contributor(), () -> contributions.mine(FIRST));
    }

    private MeasureDetails standing() {
        return town.as(town.coordinator(), () -> measures.details(measure));
    }

    private String goal() {
        return standing().measure().goal().inOrFirst("en");
    }

    private void revise(String goal) {
        var read = standing();
        var changed = read.measure().withGoal(Text.of("en", goal));
        town.run(
                town.coordinator(),
                () -> measures.revise(measure, read.version(), new MeasureRevision(changed, read.steps())));
    }

    private void adopt() {
        var act = new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum");
        town.run(town.coordinator(), () -> plans.adopt(plan, act));
    }

    private List<TrailEntry> trailOf(String kind) {
        return town.as(town.coordinator(), () -> trail.entries(kind, "", FIRST));
    }
}
