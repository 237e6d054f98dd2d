package org.openplan.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.design.DangerDialog;
import org.openplan.document.Completion;
import org.openplan.document.Quarter;
import org.openplan.files.FileRefused;
import org.openplan.membership.Person;
import org.openplan.municipality.Storage;
import org.openplan.permission.Role;
import org.openplan.plan.PlanId;
import org.openplan.progress.DueStep;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportDraftDetails;
import org.openplan.progress.ReportDrafts;
import org.openplan.progress.ReportStatus;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class ReportingScreensTests extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ReportingRounds rounds;

    @Autowired
    ProgressReports reports;

    @Autowired
    ReportDrafts begun;

    @Autowired
    Storage storage;

    Town town;
    PlanId plan;

    @BeforeEach
    void aTownWithAnAdoptedPlan() {
        town = cast.town();
        plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficerReportsOneStepAfterTheOther() {
        openRound();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(said()).contains("Step 1 of 2").contains("hand in by").doesNotContain("City library");

        choose(Completion.COMPLETE);
        $(TextField.class).withCaption("Link").single().setValue("example.org/minutes");
        click("Hand in and go on");
        assertThat(said()).contains("Step 2 of 2");
        choose(Completion.SUBSTANTIAL);
        click("Hand in and go on");

        assertThat(said()).contains("Everything is handed in");
        assertThat(asked()).filteredOn(DueStep::waitsForDecision).hasSize(2);
        assertThat(asked().getFirst().report().answer().evidence())
                .extracting(EvidenceItem::url)
                .containsExactly("https://example.org/minutes");
    }

    @Test
    void whatWasTypedSurvivesAnError() {
        openRound();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        choose(Completion.LIMITED);
        $(TextArea.class).withCaption("What was done").single().setValue("A room was found");
        $(TextField.class).withCaption("Link").single().setValue("javascript:alert(1)");
        click("Hand in and go on");

        assertThat($(TextField.class).withCaption("Link").single().isInvalid()).isTrue();
        $(TextField.class).withCaption("Link").single().clear();
        click("Hand in and go on");
        assertThat($(TextArea.class)
                        .withCaption("What is holding this up?")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat($(TextArea.class).withCaption("What was done").single().getValue())
                .isEqualTo("A room was found");
        assertThat(asked()).noneMatch(DueStep::waitsForDecision);

        $(TextArea.class).withCaption("What is holding this up?").single().setValue("No money");
        click("Hand in and go on");
        assertThat(asked()).filteredOn(DueStep::waitsForDecision).hasSize(1);
    }

    @Test
    void whatIsMoreThanAReportTakesIsRefusedBeforeItIsStored() {
        openRound();
        var due = asked().getFirst();
        keepLinks(due, ReportContent.MOST_EVIDENCE - 1);
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        bring("minutes.txt", "We met.");
        assertThat(said()).contains("minutes.txt").doesNotContain("pieces of evidence at most");
        long used = used();
        assertThat(used).isPositive();

        bring("more.txt", "We met again.");
        assertThat(said()).contains("more.txt: A report takes 5 pieces of evidence at most");
        $(TextField.class).withCaption("Link").single().setValue("example.org/more");
        click("Add link");
        var link = $(TextField.class).withCaption("Link").single();
        assertThat(link.getErrorMessage()).contains("A report takes 5 pieces of evidence at most");
        assertThat(link.getValue()).isEqualTo("example.org/more");
        link.clear();
        assertThat(used()).isEqualTo(used);
        assertThat(kept(due)).hasSize(ReportContent.MOST_EVIDENCE);

        var remove = $(Button.class).withText("Remove").all();
        test(remove.getFirst()).click();
        test($(DangerDialog.class).single()).reject();
        bring("more.txt", "We met again.");
        assertThat(said()).contains("more.txt").doesNotContain("pieces of evidence at most");
        assertThat(kept(due))
                .hasSize(ReportContent.MOST_EVIDENCE)
                .extracting(EvidenceItem::title)
                .contains("more.txt");
    }

    @Test
    void whatAnotherWindowHasAddedCountsToo() {
        openRound();
        var due = asked().getFirst();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        keepLinks(due, ReportContent.MOST_EVIDENCE);
        bring("minutes.txt", "We met.");

        assertThat(said()).contains("minutes.txt: A report takes 5 pieces of evidence at most");
        assertThat(used()).isZero();
        assertThat(kept(due)).hasSize(ReportContent.MOST_EVIDENCE);
    }

    private void keepLinks(DueStep due, int links) {
        var evidence = IntStream.range(0, links)
                .mapToObj(i -> {
                    try {
                        return EvidenceItem.link("https://example.org/" + i);
                    } catch (FileRefused refused) {
                        throw new AssertionError(refused);
                    }
                })
                .toList();
        town.run(
                town.officer(),
                () -> begun.keep(
                        due.round().id(), due.details().id(), new ReportContent(null, "en", "", "", evidence)));
    }

    private List<EvidenceItem> kept(DueStep due) {
        return town.as(
                town.officer(),
                () -> begun.of(due.round().id(), due.details().id())
                        .orElseThrow()
                        .answer()
                        .evidence());
    }

    private long used() {
        return town.as(town.officer(), () -> storage.room().used());
    }

    private void bring(String name, String text) {
        test($(Upload.class).single()).upload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    @Test
    void aStepLeftForLaterKeepsWhatWasTyped() {
        openRound();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        type("What was done", "Half a sentence");
        click("Leave for later");
        click("Leave for later");
        test($(Button.class).withText("Answer now").all().getFirst()).click();

        assertThat($(TextArea.class).withCaption("What was done").single().getValue())
                .isEqualTo("Half a sentence");
    }

    @Test
    void whatWasTypedIsThereAfterTheBrowserWasClosedAndGoneOnceItIsHandedIn() {
        openRound();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        type("What was done", "Half a sentence");

        navigate(town.slug(), TodayView.class);
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(said()).contains("what you started to write earlier");
        assertThat($(TextArea.class).withCaption("What was done").single().getValue())
                .isEqualTo("Half a sentence");

        choose(Completion.SUBSTANTIAL);
        click("Hand in and go on");
        assertThat(asked().getFirst().report().answer().note()).isEqualTo("Half a sentence");
        assertThat(said()).contains("Step 2 of 2").doesNotContain("what you started to write earlier");
    }

    @Test
    void aDraftLongerThanAnyReportIsNotSavedAndTheScreenSaysSo() {
        var round = openRound();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        type("What was done", "Half a sentence");
        type("What was done", "x".repeat(ReportContent.LONGEST_TEXT + 1));

        assertThat(said()).contains("not saved yet").contains("longer than 4,000 characters");
        var step = asked().getFirst().details().id();
        assertThat(town.as(town.officer(), () -> begun.of(round.id(), step)))
                .map(draft -> draft.answer().note())
                .hasValue("Half a sentence");

        type("What was done", "A whole sentence");
        assertThat(said()).contains("Saved, not handed in yet").doesNotContain("longer than 4,000 characters");
    }

    @Test
    void whatSomebodyBeganIsShownToNobodyElse() {
        var round = openRound();
        var step = asked().getFirst().details().id();
        var half = new ReportContent(null, "en", "Half a sentence", "", List.of());
        town.run(town.officer(), () -> begun.keep(round.id(), step, half));
        assertThat(town.as(town.officer(), () -> begun.of(round.id(), step)))
                .map(ReportDraftDetails::answer)
                .hasValue(half);
        assertThat(town.as(town.coordinator(), () -> begun.of(round.id(), step)))
                .isEmpty();
        var library = asked().getLast().details().id();
        town.run(town.officer(), () -> begun.keep(round.id(), library, half));
        assertThat(town.as(town.officer(), () -> begun.of(round.id(), library))).isEmpty();
    }

    @Test
    void anOldBeginningDoesNotHideWhatSomebodyElseHandedInSince() {
        var round = openRound();
        var step = asked().getFirst().details().id();
        var half = new ReportContent(null, "en", "Half a sentence", "", List.of());
        town.run(town.officer(), () -> begun.keep(round.id(), step, half));
        stage.answers(town, Role.COORDINATOR, "Department of Finance");
        town.run(
                town.coordinator(),
                () -> reports.report(
                        round.id(),
                        step,
                        new ReportContent(Completion.COMPLETE, "en", "All done", "", List.of())
                                .withWhyNoEvidence("Nothing is written")));

        signIn(town.officer());
        open("step", step.id().toString());
        assertThat($(TextArea.class).withCaption("What was done").single().getValue())
                .isEqualTo("All done");
        assertThat(said())
                .contains("Half a sentence")
                .contains(town.coordinator().name());

        type("What was done", "All done, and more");
        open("step", step.id().toString());
        assertThat($(TextArea.class).withCaption("What was done").single().getValue())
                .isEqualTo("All done, and more");
    }

    @Test
    void anInstitutionNobodySpeaksForIsSaidBeforeAndDuringTheRound() {
        signIn(town.coordinator());
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(said()).contains("Nobody is named who would report for: City library");
        click("Open the round");
        assertThat(said()).contains("Nobody is named who would report for: City library");
        navigate(town.slug(), TodayView.class);
        assertThat(links()).contains("/app/" + town.slug() + "/institutions");
    }

    @Test
    void aRoundThatClosedMeanwhileIsSaidAndNothingTypedIsLost() {
        var round = openRound();
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        choose(Completion.SUBSTANTIAL);
        town.run(town.coordinator(), () -> rounds.close(round.id()));
        click("Hand in and go on");

        assertThat(said()).contains("has closed this round");
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(Completion.SUBSTANTIAL);
    }

    @Test
    void theCoordinatorOpensARoundReadsAndAccepts() {
        signIn(town.coordinator());
        navigate(town.slug() + "/reporting", ReportingView.class);
        click("Open the round");
        assertThat(said()).contains("The round asks about 4 steps. No report is in yet.");

        var report = reported();
        open("report", report.id().id().toString());
        assertThat(said()).contains("All done").contains("Step 1 is done");
        click("Accept");
        assertThat(asked().getFirst().report().status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(said()).contains("One report is in");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whileOnePlanIsReportedOnARoundOfAnotherIsOpenedAndEachRoundNamesItsPlan() {
        openRound();
        var second = stage.adopted(town);
        signIn(town.coordinator());
        navigate(town.slug() + "/reporting", ReportingView.class);
        click("Open the round");

        assertThat(town.as(town.coordinator(), rounds::current))
                .extracting(RoundSummary::plan)
                .containsExactlyInAnyOrder(plan, second);
        assertThat($(Button.class).withText("Open the round").all()).isEmpty();
        Select<RoundSummary> choice = $(Select.class).withCaption("Round").single();
        var label = choice.getItemLabelGenerator().apply(choice.getValue());
        assertThat(label).contains("Q").contains("Action plan 2025–2026");
    }

    @Test
    void theCoordinatorSendsBackWithAReasonThatTheOfficerReads() {
        openRound();
        var report = reported();
        signIn(town.coordinator());
        open("report", report.id().id().toString());
        click("Send back …");
        click("Send back");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("x".repeat(ReportContent.LONGEST_TEXT + 1));
        click("Send back");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("longer than 4,000 characters");
        assertThat(asked()).filteredOn(DueStep::waitsForDecision).hasSize(1);
        $(TextArea.class).single().setValue("Where are the minutes?");
        click("Send back");

        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(said()).contains("Where are the minutes?");
    }

    @Test
    void todayNamesWhatWaitsAndLinksToTheExactSpot() {
        openRound();
        var report = reported();
        signIn(town.coordinator());
        navigate(town.slug(), TodayView.class);
        assertThat(said()).contains("One report waits for your decision").contains("Publish the plan");
        assertThat(links())
                .contains("/app/" + town.slug() + "/reporting?report="
                        + report.id().id());

        signIn(town.officer());
        navigate(town.slug(), TodayView.class);
        assertThat(said()).contains("One step waits for your report");
    }

    @Test
    void anEmptyTownSaysWhatToDoFirst() {
        var empty = cast.town();
        signIn(empty.coordinator());
        navigate(empty.slug(), TodayView.class);
        assertThat(said()).contains("Import the action plan", "start a plan without a file");
        navigate(empty.slug() + "/reporting", ReportingView.class);
        assertThat(said()).contains("there is none yet");

        signIn(empty.officer());
        navigate(empty.slug() + "/reporting", ReportingView.class);
        assertThat(said()).contains("Nothing is due from you now");
    }

    @Test
    void hostileAddressesAreAnsweredWithTheRoundAndNeverWithAnError() {
        openRound();
        signIn(town.coordinator());
        for (var name : List.of("report", "round", "step"))
            for (var value :
                    List.of("1", "' or 1=1", "<script>", "%00", "", plan.id().toString())) open(name, value);
        assertThat(said()).contains("The round asks about");
    }

    @Test
    void toThoseWithoutTheRoleTheScreenDoesNotExist() {
        openRound();
        for (var person : List.of(town.contributor(), town.monitor(), town.stranger())) {
            signIn(person);
            assertThatThrownBy(() -> navigate(town.slug() + "/reporting", ReportingView.class));
        }
        signIn(cast.town().coordinator());
        assertThatThrownBy(() -> navigate(town.slug() + "/reporting", ReportingView.class));
        assertThatThrownBy(() -> navigate(town.slug(), TodayView.class));
    }

    private void open(String name, String value) {
        UI.getCurrent()
                .navigate(
                        ReportingView.class,
                        new RouteParameters("municipality", town.slug()),
                        QueryParameters.of(name, value));
    }

    private RoundSummary openRound() {
        return stage.round(town, plan, new Quarter(2025, 3));
    }

    private ReportDetails reported() {
        var first = asked().getFirst();
        return town.as(
                town.officer(),
                () -> reports.report(
                        first.round().id(),
                        first.details().id(),
                        new ReportContent(Completion.COMPLETE, "en", "All done", "", List.of())
                                .withWhyNoEvidence("Nothing is written")));
    }

    private List<DueStep> asked() {
        return town.as(
                town.coordinator(), () -> reports.in(rounds.current().getFirst().id()));
    }

    @SuppressWarnings("unchecked")
    private void choose(Completion completion) {
        ((RadioButtonGroup<Completion>) $(RadioButtonGroup.class).single()).setValue(completion);
    }

    /// As a person would: the change comes from the browser.
    private void type(String label, String words) {
        var field = $(TextArea.class).withCaption(label).single();
        field.setValue(words);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
    }

    private void click(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }
}
