package org.openplan.cocreation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.Passage;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.QueueScope;
import org.openplan.cocreation.TimedContribution;
import org.openplan.document.MeasureField;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureId;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class ContributionScreensTests extends SpringBrowserlessTest {

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
    Contributions contributions;

    @Autowired
    ContributionQueue queue;

    @Autowired
    JdbcClient database;

    Town town;
    MeasureId measure;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        PlanId plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        measure = town.as(
                town.coordinator(), () -> overview.details(plan).measures().getFirst());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aContributorFindsTheDraftOnHerStartPageAndReadsIt() {
        signIn(town.contributor());
        open("");
        assertThat(said()).contains("Drafts you can contribute to", "Action plan 2025–2026");
        assertThat(links()).contains("/app/" + town.slug() + "/draft/2025-2026");

        open("/draft/2025-2026");
        assertThat(html()).contains("1. Measure 1", "/app/" + town.slug() + "/draft/2025-2026?measure=2");
        open("/draft/2025-2026?measure=1");
        assertThat(html())
                .contains(
                        "What should be", "Step 2 is done", "at=goal&amp;kind=wording", "Nothing is written here yet");
        assertThat($(StaticHtml.class).all()).hasSize(1);
    }

    @Test
    void sheSuggestsAWordingThatIsSavedAsItIsTypedAndHandedInByAButton() {
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=goal&kind=wording");
        assertThat(said()).contains("The draft says", "What should be");
        assertThat(area("Your wording").getValue()).isEqualTo("What should be");

        type("Your wording", "What will be by June");
        assertThat(html()).contains("<del>should</del><ins>will</ins> be<ins> by June</ins>");
        assertThat(said()).contains("Saved for you alone, not handed in yet.");

        open("/my-contributions");
        assertThat(said()).contains("Not handed in yet", "Measure 1: ");
        open("/draft/2025-2026?measure=1&at=goal&kind=wording");
        assertThat(area("Your wording").getValue()).isEqualTo("What will be by June");
        click("Hand in");

        assertThat(said()).contains("Handed in as contribution 1", "The answer is due by");
        assertThat(waiting()).hasSize(1);
        open("/my-contributions");
        assertThat(said()).contains("1. Suggested wording. Measure 1", "7 working days left", "waiting for an answer");
    }

    @Test
    void nothingIsHandedInThatSaysNothingNewAndWhatWasTypedStays() {
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=goal&kind=wording");
        click("Hand in");
        assertThat(area("Your wording").isInvalid()).isTrue();
        assertThat(said()).contains("The draft says this already");

        type("Your wording", "x".repeat(1_000_000));
        assertThat(said()).contains("longer than 10,000 characters", "Not saved yet");
        assertThat(area("Your wording").getValue()).hasSize(1_000_000);
        assertThat(waiting()).isEmpty();

        open("/draft/2025-2026?measure=1&at=&kind=comment");
        click("Hand in");
        assertThat(said()).contains("Write your comment.");
    }

    @Test
    void hostileMarkupIsShownAsText() {
        give(comment(), "", "<img src=x onerror=alert(1)>");
        give(wording(), "<script>alert(1)</script>", "{0} '' {");
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(html()).doesNotContain("<script>").contains("&lt;");
        assertThat(said()).contains("<img src=x onerror=alert(1)>", "{0} '' {");
    }

    @Test
    void anAddressThatNamesNoPassageShowsTheMeasure() {
        signIn(town.contributor());
        for (var at : List.of("number", "nonsense", "steps.00000000-0000-7000-8000-000000000000.output")) {
            open("/draft/2025-2026?measure=1&kind=wording&at=" + at);
            assertThat($(TextArea.class).all()).isEmpty();
            assertThat(html()).contains("What should be");
        }
        open("/draft/2025-2026?measure=1&kind=wording&at=");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void aPlanAdoptedWhileSheWritesTakesNothingMoreAndWhatSheTypedStays() {
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        type("Your comment", "Too vague");
        adopt();
        click("Hand in");

        assertThat(said()).contains("no draft any more");
        assertThat(area("Your comment").getValue()).isEqualTo("Too vague");
        assertThat(waiting()).isEmpty();
        open("/draft/2025-2026");
        assertThat(said()).contains("no draft any more");
    }

    @Test
    void whatAnotherWindowHasHandedInIsNotHandedInAgainAndLeadsThere() {
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        type("Your comment", "Too vague");
        var given = handInElsewhere();
        click("Hand in");

        assertThat(said()).contains("You have handed this in in another window already, as contribution 1");
        assertThat(links())
                .contains("/app/" + town.slug() + "/my-contributions?contribution="
                        + given.id().id());
        assertThat($(TextArea.class).all()).isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whatSheTypesAfterAnotherWindowHasHandedItInStaysAndMayBecomeAContributionOfItsOwn() {
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        type("Your comment", "Too vague");
        var given = handInElsewhere();
        type("Your comment", "Much too vague");

        assertThat(said()).contains("What you typed here since is not part of it", "Not saved yet");
        assertThat(links())
                .contains("/app/" + town.slug() + "/my-contributions?contribution="
                        + given.id().id());
        click("Hand in");
        assertThat(area("Your comment").getValue()).isEqualTo("Much too vague");
        assertThat(waiting()).hasSize(1);
        click("Go on with it as another contribution");
        click("Hand in");
        assertThat(said()).contains("Handed in as contribution 2");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void theSameTextAgainLeadsToTheFirstAndIsSaidInBothLanguages() {
        var given = give(comment(), "", "Too vague");
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        type("Your comment", "Too vague");
        click("Hand in");
        assertThat(said()).contains("You have handed in the same before, as contribution 1");
        assertThat(links())
                .contains("/app/" + town.slug() + "/my-contributions?contribution="
                        + given.id().id());
        assertThat(area("Your comment").getValue()).isEqualTo("Too vague");

        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        open("");
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        click("Predaj");
        assertThat(said()).contains("Isto ste već predali kao doprinos 1");
        assertThat(waiting()).hasSize(1);
        type("Vaš komentar", "Too vague by far");
        click("Predaj");
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void ofTwoTextsFromTwoWindowsSheChooses() {
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        type("Your comment", "Too vague");
        writeElsewhere("From the other window");
        type("Your comment", "From this window");
        assertThat(said()).contains("You have changed this in another window", "From the other window", "Not saved");
        click("Hand in");
        assertThat(waiting()).isEmpty();
        assertThat(kept()).isEqualTo("From the other window");
        click("Save what stands here");
        assertThat(said()).contains("Saved for you alone").doesNotContain("From the other window");
        assertThat(kept()).isEqualTo("From this window");

        writeElsewhere("From the other window again");
        type("Your comment", "Once more from this window");
        click("Go on with the other text");
        assertThat(area("Your comment").getValue()).isEqualTo("From the other window again");
        click("Hand in");
        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.contribution().remark()).isEqualTo("From the other window again"));
    }

    private ContributionDetails handInElsewhere() {
        return town.as(
                town.contributor(),
                () -> contributions.handIn(contributions.unfinished(comment()).orElseThrow()));
    }

    private void writeElsewhere(String remark) {
        town.as(
                town.contributor(),
                () -> contributions.keep(
                        contributions.unfinished(comment()).orElseThrow(), new ContributionText("", "", remark)));
    }

    private String kept() {
        return town.as(
                        town.contributor(),
                        () -> contributions.unfinished(comment()).orElseThrow())
                .text()
                .remark();
    }

    @Test
    void theCoordinatorAnswersOneAfterTheOtherAndTheListKeepsItsFilter() {
        var first = give(wording(), "What will be", "Clearer");
        var second = give(comment(), "", "Too vague");
        signIn(town.coordinator());
        open("");
        assertThat(said()).contains("2 contributions wait for an answer");

        open("/contributions?kind=wording");
        assertThat(rows()).hasSize(1);
        open("/contributions");
        assertThat(rows()).extracting(one -> one.contribution().number()).containsExactly(1, 2);
        open("/contributions?contribution=" + first.id().id());
        assertThat(said()).contains("1. Suggested wording", "Clearer");
        assertThat(html()).contains("<del>should</del><ins>will</ins>");
        choose(ContributionState.ACCEPTED);
        click("Answer and open the next");

        assertThat(said()).contains("Contribution 1 is answered", "2. Comment", "Too vague");
        assertThat(rows()).extracting(one -> one.contribution().number()).containsExactly(2);
        assertThat(goal()).isEqualTo("What will be");
        choose(ContributionState.DECLINED);
        click("Answer and open the next");
        assertThat(said()).contains("the author is owed a reason");
        type("Reason", "No");
        click("Answer and open the next");
        assertThat(said()).contains("at least one whole sentence");
        type("Reason", REASON);
        click("Answer and open the next");
        assertThat(said()).contains("Contribution 2 is answered", "No contribution waits for an answer");

        signIn(town.contributor());
        open("/my-contributions");
        assertThat(said())
                .contains("accepted", "declined", REASON, town.coordinator().name());
        assertThat(links()).contains("/app/" + town.slug() + "/draft/2025-2026?measure=1");
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void aConflictShowsBothVersionsAndOffersNoPlainAcceptance() {
        var given = give(wording(), "What will be", "");
        revise("Changed by the coordinator");
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());

        assertThat(said()).contains("has changed since the suggestion was written", "Changed by the coordinator");
        assertThat(decision().getListDataView().getItems())
                .containsExactly(ContributionState.PARTLY, ContributionState.DECLINED);
        choose(ContributionState.PARTLY);
        assertThat(area("What the draft will say").getValue()).isEqualTo("What will be");
        type("What the draft will say", "Both of them");
        type("Reason", REASON);
        revise("Changed again");
        click("Answer and open the next");
        assertThat(said()).contains("Nothing was overwritten", "Changed again");
        assertThat(area("Reason").getValue()).isEqualTo(REASON);
        assertThat(goal()).isEqualTo("Changed again");
        click("Answer and open the next");
        assertThat(goal()).isEqualTo("Both of them");
    }

    @Test
    void whoComesSecondSeesTheAnswerOfTheFirst() {
        var given = give(comment(), "", "Too vague");
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());
        choose(ContributionState.ACCEPTED);
        town.run(
                town.coordinator(),
                () -> queue.answer(
                        given.id(),
                        given.version(),
                        new ContributionAnswer(ContributionState.DECLINED, REASON, "", "")));
        click("Answer and open the next");

        assertThat(said()).contains("Somebody else has answered this meanwhile", "declined", REASON);
    }

    @Test
    void anAdoptedPlanOffersToDeclineOnly() {
        var given = give(wording(), "What will be", "");
        adopt();
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());

        assertThat(said()).contains("no draft any more, so no wording goes into it");
        assertThat(decision().getListDataView().getItems()).containsExactly(ContributionState.DECLINED);
    }

    @Test
    void sheTakesBackWhatIsNotAnswered() {
        give(comment(), "", "Too vague");
        signIn(town.contributor());
        open("/my-contributions");
        click("Withdraw");

        assertThat(said()).contains("Contribution 1 is withdrawn");
        assertThat(waiting()).isEmpty();
        assertThat($(Button.class).withText("Withdraw").all()).isEmpty();
    }

    @Test
    void whoHasTooManyOpenIsToldSoInBothLanguagesAndTheTextStays() {
        give(comment(), "", "Too vague");
        copy(Contributions.MOST_OPEN);
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        type("Your comment", "One more");
        click("Hand in");
        assertThat(said()).contains("500 of your contributions wait for an answer, which is the most");
        assertThat(area("Your comment").getValue()).isEqualTo("One more");

        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        open("");
        open("/draft/2025-2026?measure=1&at=&kind=comment");
        click("Predaj");
        assertThat(said()).contains("Na odgovor čeka 500 vaših doprinosa, a više ih ne može biti");
        assertThat(town.as(town.contributor(), () -> contributions.countUnfinished()))
                .isEqualTo(1);
    }

    @Test
    void whoHasTooManyTextsUnfinishedIsToldSoInBothLanguages() {
        town.as(town.contributor(), () -> contributions.keep(comment(), new ContributionText("", "", "x")));
        database.sql("""
                insert into contribution_draft
                with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < ?)
                select uuid_to_bin(uuid()), municipality, plan_id, measure_id, concat('steps.', uuid(), '.output'),
                    kind, basis, wording, remark, person, kept_at, version, proposal, organisation
                from contribution_draft, numbers where municipality = ?""").params(Contributions.MOST_UNFINISHED, town.slug()).update();
        signIn(town.contributor());
        open("/draft/2025-2026?measure=1&at=goal&kind=wording");
        type("Your wording", "What will be");
        assertThat(said()).contains("200 of your texts are not handed in yet, which is the most", "Not saved yet");

        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        open("");
        open("/draft/2025-2026?measure=1&at=goal&kind=wording");
        type("Vaš tekst", "What will be");
        assertThat(said()).contains("Još niste predali 200 svojih tekstova, a više ih ne može biti");

        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("/my-contributions");
        var discard = $(Button.class).withText("Discard").all();
        assertThat(discard).hasSize(Contributions.MOST_UNFINISHED);
        test(discard.getFirst()).click();
        assertThat(said()).contains("Discarded.");
        open("/draft/2025-2026?measure=1&at=goal&kind=wording");
        type("Your wording", "What will be");
        assertThat(said()).contains("Saved for you alone");
    }

    @Test
    void whoTurnsAPageOfOwnContributionsByKeyboardGoesOnFromItsHeading() {
        give(comment(), "", "Too vague");
        copy(45);
        signIn(town.contributor());
        open("/my-contributions");
        assertThat($(ContributionCard.class).all()).hasSize(20);
        assertThat($(Button.class).withText("Newer").all()).isEmpty();
        press("Older");
        press("Older");
        assertThat($(ContributionCard.class).all()).hasSize(5);
        assertThat($(Button.class).withText("Older").all()).isEmpty();
        press("Newer");
        assertThat($(ContributionCard.class).all()).hasSize(20);
        assertThat($(H2.class).withText("Handed in").single().getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
    }

    @Test
    void theLinkInTheMailFindsAContributionHoweverOldItIs() {
        var oldest = give(comment(), "", "The very first");
        copy(45);
        database.sql("update contribution set handed_in_at = '2020-01-01' where municipality = ? and number = 1")
                .param(town.slug())
                .update();
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(said()).doesNotContain("The very first");
        open("/my-contributions?contribution=" + oldest.id().id());
        assertThat(said()).contains("The very first");
        for (var odd : List.of("x", "1-1-1-1-1", "00000000-0000-7000-8000-000000000000")) {
            open("/my-contributions?contribution=" + odd);
            assertThat($(ContributionCard.class).all()).hasSize(20);
        }
    }

    @Test
    void theStartPageCountsNoTextThatCannotBeHandedInAnyMore() {
        town.as(town.contributor(), () -> contributions.keep(comment(), new ContributionText("", "", "x")));
        signIn(town.contributor());
        open("");
        assertThat(said()).contains("One contribution is not handed in yet");
        adopt();
        open("/my-contributions");
        open("");
        assertThat(said()).doesNotContain("One contribution is not handed in yet");
    }

    @Test
    void whatCanNoLongerBeHandedInIsReadAndDiscardedByItsAuthorAndCountedNowhere() {
        town.as(town.contributor(), () -> contributions.keep(comment(), new ContributionText("", "", "Too <b>vague")));
        town.as(
                town.contributor(),
                () -> contributions.keep(wording(), new ContributionText("What should be", "What will be", "Clearer")));
        town.run(town.coordinator(), () -> measures.remove(measure));
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(said())
                .contains("Can no longer be handed in", "Comment: ", "Too <b>vague", "What will be", "Clearer")
                .doesNotContain("Not handed in yet");
        open("");
        assertThat(said()).doesNotContain("not handed in yet");
        assertThat(town.as(town.contributor(), () -> contributions.countUnfinished()))
                .isZero();

        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        open("/my-contributions");
        assertThat(said()).contains("Više se ne može predati", "Too <b>vague");
        test($(Button.class).withText("Odbaci").all().getFirst()).click();
        click("Odbaci");
        assertThat(said()).contains("Odbačeno.").doesNotContain("Više se ne može predati", "Too <b>vague");
    }

    @Test
    void aClosedDraftsTextsAreReadByTheirAuthorAlone() {
        town.as(town.contributor(), () -> contributions.keep(comment(), new ContributionText("", "", "Too vague")));
        adopt();
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(said()).contains("Can no longer be handed in", "Too vague", "Action plan 2025–2026");
        assertThat(links()).doesNotContain("/app/" + town.slug() + "/draft/2025-2026?measure=1&at=&kind=comment");

        var other = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), other, Role.CONTRIBUTOR);
        signIn(other);
        open("/my-contributions");
        assertThat(said()).doesNotContain("Too vague", "Can no longer be handed in");
    }

    /// As many as `last` in all, of the same person as the first, and as open.
    private void copy(int last) {
        database.sql("""
                insert into contribution
                with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < ?)
                select uuid_to_bin(uuid()), municipality, plan_id, measure_id, place, kind, basis, wording, 'A copy',
                    person, n + 1000, plan_slug, language, measure_lasting_id, measure_number,
                    measure_title, step_number, author_name, handed_in_at, due_on, state, settled_at,
                    answered_by, reason, taken, version, proposal, created, organisation
                from contribution, numbers where municipality = ? and number = 1""").params(last, town.slug()).update();
    }

    private void press(String text) {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        click(text);
        roundTrip();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains("focus"))
                .extracting(call -> call.getOwner())
                .containsExactly(
                        $(H2.class).withText("Handed in").single().getElement().getNode());
    }

    @Test
    void theQueueFiltersByStateAndAnUnknownAddressIsNoError() {
        give(comment(), "", "Too vague");
        signIn(town.coordinator());
        open("/contributions?scope=answered&measure=x&kind=y&author=z&contribution=w");
        assertThat(rows()).isEmpty();
        Select<QueueScope> scope = select();
        assertThat(scope.getValue()).isEqualTo(QueueScope.ANSWERED);
        open("/contributions?contribution=00000000-0000-7000-8000-000000000000");
        assertThat(said()).contains("There is no such contribution here.");
    }

    @Test
    void everythingIsSaidInSerbianToo() {
        give(wording(), "What will be", "Clearer");
        signIn(town.contributor());
        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Cyrl"));
        open("/my-contributions");
        assertThat(said()).contains("Моји доприноси", "Предлог текста").doesNotContain("working days");
    }

    @Test
    void thoseWithoutTheRoleFindNothingThere() {
        for (var person : List.of(town.officer(), town.monitor(), town.coordinator())) {
            signIn(person);
            open("/draft/2025-2026");
            assertThat(said()).contains("There is nothing at this address");
        }
        for (var person : List.of(town.officer(), town.contributor())) {
            signIn(person);
            open("/contributions");
            assertThat(said()).contains("There is nothing at this address");
        }
        signIn(town.contributor());
        open("/plan/2025-2026");
        assertThat(said()).contains("There is nothing at this address");
    }

    private ContributionTarget wording() {
        return new ContributionTarget(measure, Passage.of(MeasureField.GOAL), ContributionKind.WORDING);
    }

    private ContributionTarget comment() {
        return new ContributionTarget(measure, Passage.MEASURE, ContributionKind.COMMENT);
    }

    private ContributionDetails give(ContributionTarget target, String wording, String remark) {
        return town.as(
                town.contributor(),
                () -> contributions.handIn(contributions.keep(
                        target, new ContributionText(wording.isEmpty() ? "" : "What should be", wording, remark))));
    }

    private void revise(String goal) {
        town.run(town.coordinator(), () -> {
            var read = measures.details(measure);
            var changed = read.measure().withGoal(Text.of("en", goal));
            measures.revise(measure, read.version(), new MeasureRevision(changed, read.steps()));
        });
    }

    private void adopt() {
        town.run(
                town.coordinator(),
                () -> plans.adopt(
                        overview.plans().getFirst().id(),
                        new org.openplan.document.PlanDocument.Adoption(
                                "06-12/2025", java.time.LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum")));
    }

    private String goal() {
        return town.as(
                town.coordinator(),
                () -> measures.details(measure).measure().goal().inOrFirst("en"));
    }

    private List<TimedContribution> waiting() {
        return town.as(town.coordinator(), () -> queue.page(QueueFilter.WAITING, PageRequest.of(0, 50)));
    }

    private void open(String below) {
        var parts = below.split("\\?", 2);
        var asked = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(town.slug() + parts[0], asked);
    }

    private static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String html() {
        return $(StaticHtml.class).all().stream().map(StaticHtml::content).collect(Collectors.joining());
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked")
    private List<TimedContribution> rows() {
        var grid = (Grid<TimedContribution>) $(Grid.class).single();
        return grid.getLazyDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ContributionState> decision() {
        return $(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<QueueScope> select() {
        return $(Select.class).withCaption("State").single();
    }

    private void choose(ContributionState state) {
        decision().setValue(state);
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private void type(String label, String text) {
        var field = area(label);
        var before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
