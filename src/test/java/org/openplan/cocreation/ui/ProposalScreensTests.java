package org.openplan.cocreation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
import org.openplan.cocreation.Proposals;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.TimedContribution;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.design.DangerDialog;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.ui.QuarterField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class ProposalScreensTests extends SpringBrowserlessTest {

    private static final String REASON = "The carrier hands the data over in spring only.";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> {0} ''";

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

    Town town;
    PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatSheTypesIsSavedAndWaitsForHerUntilSheHandsItIn() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        assertThat($(TextArea.class).withCaption("Number").all()).isEmpty();
        type("Title", "Buses as data");
        type("Short description", HOSTILE);

        open("/my-contributions");
        assertThat(said()).contains("Not handed in yet", "Buses as data", "Proposed measure");
        openProposal();
        assertThat(area("Title").getValue()).isEqualTo("Buses as data");
        click("Hand in");

        assertThat(said()).contains("Handed in as contribution 1", "The answer is due by");
        assertThat(waiting()).hasSize(1);
        open("/my-contributions");
        assertThat(said()).contains("1. Proposed measure: Buses as data", "waiting for an answer");
        assertThat(html()).contains("&lt;img src=x").doesNotContain("<img");
    }

    @Test
    void whatIsMissingStandsAtItsFieldAndNothingIsHandedIn() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        click("Hand in");

        assertThat(area("Title").isInvalid()).isTrue();
        assertThat(area("Short description").isInvalid()).isTrue();
        assertThat(said()).contains("Give the measure a title.", "what is to be done", "Not handed in yet");
        type("Title", "Buses as data");
        type("Short description", "As a file");
        click("Hand in");
        assertThat(said()).contains("Handed in as contribution 1");
    }

    @Test
    void anErrorInAStepOrThePeriodStandsAtItsField() {
        var draft = town.as(
                town.contributor(), () -> proposals.find(proposals.begin(plan)).orElseThrow());
        keep(
                draft,
                measure -> measure.with()
                        .title(Text.of("en", "Buses as data"))
                        .goal(Text.of("en", "Anyone knows when the bus goes"))
                        .period(new Period(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 4, 1), null))
                        .steps(List.of(
                                SamplePlan.step("1", new Quarter(2025, 2)),
                                SamplePlan.step("2", new Quarter(2025, 2)).withEnd(new Quarter(2025, 1))))
                        .build());
        signIn(town.contributor());
        openProposal();
        click("Hand in");

        assertThat($(DatePicker.class)
                        .withCondition(DatePicker::isInvalid)
                        .single()
                        .getErrorMessage())
                .contains("ends before it starts");
        assertThat($(QuarterField.class)
                        .withCondition(QuarterField::isInvalid)
                        .single()
                        .getErrorMessage())
                .contains("A step ends before it starts");
        assertThat(said()).contains("Not handed in yet");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void sheSaysForWhomSheProposesAndIsAskedAgainOnlyToChangeIt() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        name("Hundred Words <b>Association</b>");
        type("Title", "Buses as data");
        type("Short description", "As a file");
        click("Hand in");
        assertThat(said()).contains("Handed in as contribution 1");
        open("/draft/2025-2026");
        click("Propose a measure");
        assertThat(organisation().getValue()).isEqualTo("Hundred Words <b>Association</b>");
        name("x".repeat(201));
        assertThat(organisation().isInvalid()).isTrue();
        assertThat(organisation().getErrorMessage()).contains("longer than 200");

        signIn(town.coordinator());
        open("/contributions?contribution="
                + waiting().getFirst().contribution().id().id());
        assertThat(said()).contains(town.contributor().name() + ", Hundred Words <b>Association</b>");
        choose(ContributionState.ACCEPTED);
        click("Answer and open the next");
        open("/plan/2025-2026/measures/3");
        assertThat(said()).contains("Proposed by a contribution: 1, Hundred Words <b>Association</b>");
        signIn(town.contributor());
        open("/draft/2025-2026?measure=3");
        assertThat(html()).contains("1, Hundred Words &lt;b&gt;Association");
    }

    @Test
    void theMeasureListsWhatWentIntoItAndTheContributionLeadsBackToIt() {
        var given = give();
        accept(given);
        signIn(town.coordinator());
        open("/plan/2025-2026/measures/3");
        var there = link("1. Proposed measure: Buses as data");
        assertThat(there).contains("scope=all", given.id().id().toString());
        open(there.substring(there.indexOf("/contributions")));
        assertThat(link("Measure 3: Buses as data")).endsWith("/plan/2025-2026/measures/3");
        assertThat(said()).contains("accepted");
        open("/plan/2025-2026/measures/1");
        assertThat(said()).doesNotContain("Proposed by");

        open("");
        signIn(town.officer());
        open("/plan/2025-2026/measures/3");
        assertThat(said()).contains("Proposed by a contribution: 1");
        assertThat($(Anchor.class)
                        .withText("1. Proposed measure: Buses as data")
                        .all())
                .isEmpty();
    }

    @Test
    void herLinkLeadsToTheMeasureWhateverNumberItHasAndSaysWhenItIsGone() {
        var given = give();
        accept(given);
        town.run(town.coordinator(), () -> {
            var created = measures.details(given.measure());
            measures.revise(
                    created.id(),
                    created.version(),
                    new MeasureRevision(created.measure().withNumber("7"), created.steps()));
        });
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(link("Measure 7: Buses as data")).endsWith("/draft/2025-2026?measure=7");
        town.run(town.coordinator(), () -> measures.remove(given.measure()));
        open("/my-contributions");
        assertThat(said()).contains("Measure 3: Buses as data (no longer in the draft)");
    }

    @Test
    void whoDiscardsTheDraftLearnsHowManyWaitForAnAnswer() {
        give();
        signIn(town.coordinator());
        open("/plan/2025-2026");
        click("Discard the draft");
        assertThat(asked()).contains("The draft and its measures are removed", "One contribution to it waits");
    }

    @Test
    void whoRemovesAMeasureLearnsOfContributionsToItAndOfNoOthers() {
        var given = give();
        accept(given);
        give();
        signIn(town.coordinator());
        open("/plan/2025-2026/measures/3");
        click("Remove the measure");
        assertThat(asked()).contains("steps and indicators").doesNotContain("waits for an answer");
        test($(DangerDialog.class).single()).confirm();
        var target = new ContributionTarget(given.measure(), Passage.MEASURE, ContributionKind.COMMENT);
        town.run(
                town.contributor(),
                () -> contributions.handIn(
                        contributions.keep(target, new ContributionText("", "", "Too late for this year"))));
        click("Remove the measure");
        assertThat(asked()).contains("One contribution to it waits for an answer");
    }

    @Test
    void whatIsTooLongForAnyPlanIsNotSavedAndStaysInItsField() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        type("Full description", "x".repeat(1_000_000));
        assertThat(said()).contains("The measure is longer than 200,000 characters altogether");
        assertThat(area("Full description").getValue()).hasSize(1_000_000);
        click("Hand in");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void sheDiscardsIt() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        type("Title", "Buses as data");
        click("Discard");
        assertThat(asked()).contains("What you have typed is removed");
        test($(DangerDialog.class).single()).reject();
        assertThat(said()).contains("Discarded.");
        open("/my-contributions");
        assertThat(said()).doesNotContain("Buses as data");
    }

    @Test
    void aProposalThatAnotherWindowHasHandedInIsNotHandedInAgainAndLeadsThere() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        type("Title", "Buses as data");
        type("Short description", "As a file");
        var given = town.as(
                town.contributor(),
                () -> contributions.handIn(contributions.unfinished().getFirst()));
        click("Hand in");

        assertThat(said()).contains("You have handed this in in another window already, as contribution 1");
        assertThat(link("Contribution 1"))
                .endsWith("?contribution=" + given.id().id());
        assertThat(area("Short description").getValue()).isEqualTo("As a file");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void theSameMeasureAgainLeadsToTheFirst() {
        var given = give();
        var draft = town.as(
                town.contributor(), () -> proposals.find(proposals.begin(plan)).orElseThrow());
        keep(draft, measure -> Objects.requireNonNull(given.proposal()));
        signIn(town.contributor());
        openProposal();
        click("Hand in");

        assertThat(said()).contains("You have handed in the same before, as contribution 1");
        assertThat(link("Contribution 1"))
                .endsWith("?contribution=" + given.id().id());
        type("Title", "Trams as data");
        click("Hand in");
        assertThat(said()).contains("Handed in as contribution 2");
    }

    @Test
    void aProposalThatAnotherWindowHasChangedIsReadAgainBeforeItIsHandedIn() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        type("Title", "Buses as data");
        type("Short description", "As a file");
        town.run(town.contributor(), () -> {
            var draft = contributions.unfinished().getFirst();
            proposals.keep(
                    draft.id(),
                    draft.version(),
                    Objects.requireNonNull(draft.proposal()).withTitle(Text.of("en", "Trams as data")));
        });
        click("Hand in");

        assertThat(said()).contains("You have changed this proposal in another window");
        assertThat(waiting()).isEmpty();
        openProposal();
        assertThat(area("Title").getValue()).isEqualTo("Trams as data");
        click("Hand in");
        assertThat(said()).contains("Handed in as contribution 1");
    }

    @Test
    void aPlanAdoptedWhileSheWritesTakesNothingMoreAndWhatSheTypedStays() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        type("Title", "Buses as data");
        adopt();
        type("Short description", "As a file");
        click("Hand in");

        assertThat(area("Short description").getValue()).isEqualTo("As a file");
        assertThat(said()).doesNotContain("Handed in as");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aProposalForADraftThatIsClosedIsReadByItsAuthorUntilSheDiscardsIt() {
        signIn(town.contributor());
        open("/draft/2025-2026");
        click("Propose a measure");
        type("Title", "Buses as data");
        type("Short description", HOSTILE);
        town.run(town.coordinator(), () -> plans.discard(plan));
        open("/my-contributions");

        assertThat(said()).contains("Can no longer be handed in", "Proposed measure: Buses as data");
        assertThat(html()).contains("&lt;img src=x").doesNotContain("<img");
        click("Discard");
        test($(DangerDialog.class).single()).reject();
        assertThat(said()).contains("Discarded.").doesNotContain("Buses as data");
    }

    @Test
    void theCoordinatorReadsItAndAcceptsItAsItStands() {
        var given = give();
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());
        assertThat(said()).contains("1. Proposed measure: Buses as data");
        assertThat(html()).contains("Anyone knows when the bus goes", "Step 1 is done", "Trips looked up");
        choose(ContributionState.ACCEPTED);
        click("Answer and open the next");

        assertThat(said()).contains("Contribution 1 is answered");
        assertThat(inPlan()).hasSize(3);
        open("/plan/2025-2026/measures/3");
        assertThat(area("Title").getValue()).isEqualTo("Buses as data");
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(said()).contains("accepted", "Measure 3: Buses as data");
    }

    @Test
    void inPartSheChangesItInTheFormFirstAndBothAreShown() {
        var given = give();
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());
        choose(ContributionState.PARTLY);
        type("Reason", REASON);
        click("Answer and open the next");
        assertThat(said()).contains("The measure is as it was proposed");
        type("Title", "");
        click("Answer and open the next");
        assertThat(area("Title").isInvalid()).isTrue();
        type("Title", "Buses as open data");
        click("Answer and open the next");

        assertThat(inPlan().getLast().title()).isEqualTo(Text.of("en", "Buses as open data"));
        signIn(town.contributor());
        open("/my-contributions");
        assertThat(said()).contains("accepted in part", REASON, "What was changed before it came into the draft");
        assertThat(html()).contains("<ins>open </ins>");
    }

    @Test
    void anAdoptedPlanOffersToDeclineOnly() {
        var given = give();
        adopt();
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());
        assertThat(said()).contains("no draft any more, so no measure comes into it");
        assertThat(decision().getListDataView().getItems()).containsExactly(ContributionState.DECLINED);
    }

    @Test
    void whoeverComesSecondIsTold() {
        var given = give();
        signIn(town.coordinator());
        open("/contributions?contribution=" + given.id().id());
        choose(ContributionState.ACCEPTED);
        town.run(
                town.coordinator(),
                () -> queue.answer(
                        given.id(),
                        given.version(),
                        ContributionAnswer.toProposal(ContributionState.DECLINED, REASON, null)));
        click("Answer and open the next");
        assertThat(said()).contains("Somebody else has answered this meanwhile");
        assertThat(inPlan()).hasSize(2);
    }

    @Test
    void anotherPersonsProposalShowsTheDraftOnly() {
        var draft = town.as(town.contributor(), () -> proposals.begin(plan));
        var other = new Person("other-" + town.slug(), "Other", "other@" + town.slug() + ".example");
        cast.joins(town.slug(), other, Role.CONTRIBUTOR);
        signIn(other);
        for (var id : List.of(draft.id().toString(), "nonsense", "")) {
            open("/draft/2025-2026?proposal=" + id);
            assertThat($(TextArea.class).all()).isEmpty();
            assertThat(said()).contains("Is a measure missing?");
        }
    }

    @Test
    void everythingIsSaidInSerbianToo() {
        give();
        signIn(town.contributor());
        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Cyrl"));
        open("/my-contributions");
        assertThat(said()).contains("Предлог мере");
    }

    private ContributionDetails give() {
        return town.as(town.contributor(), () -> {
            var draft = proposals.find(proposals.begin(plan)).orElseThrow();
            var measure = Objects.requireNonNull(draft.proposal())
                    .with()
                    .title(Text.of("en", "Buses as data"))
                    .goal(Text.of("en", "Anyone knows when the bus goes"))
                    .steps(List.of(SamplePlan.step("1", new Quarter(2025, 2))))
                    .indicators(List.of(Indicator.of(Text.of("en", "Trips looked up"))))
                    .build();
            return contributions.handIn(proposals.keep(draft.id(), draft.version(), measure));
        });
    }

    private void accept(ContributionDetails given) {
        var answer = ContributionAnswer.toProposal(ContributionState.ACCEPTED, "", null);
        town.run(town.coordinator(), () -> queue.answer(given.id(), given.version(), answer));
    }

    private void keep(UnfinishedContribution draft, UnaryOperator<Measure> change) {
        town.run(
                town.contributor(),
                () -> proposals.keep(
                        draft.id(), draft.version(), change.apply(Objects.requireNonNull(draft.proposal()))));
    }

    private String link(String text) {
        return $(Anchor.class).withText(text).single().getHref();
    }

    private String asked() {
        return $(DangerDialog.class).single().getElement().getProperty("message");
    }

    private TextField organisation() {
        return $(TextField.class).withCaption("Organisation that proposes it").single();
    }

    private void name(String organisation) {
        var field = organisation();
        var before = field.getValue();
        field.setValue(organisation);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private void openProposal() {
        var id = town.as(
                town.contributor(),
                () -> contributions.unfinished().getFirst().id().id());
        open("/draft/2025-2026?proposal=" + id);
    }

    private void adopt() {
        town.run(
                town.coordinator(),
                () -> plans.adopt(plan, new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum")));
    }

    private List<Measure> inPlan() {
        return town.as(town.coordinator(), () -> overview.preview(plan)).measures();
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

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ContributionState> decision() {
        return $(RadioButtonGroup.class).single();
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
