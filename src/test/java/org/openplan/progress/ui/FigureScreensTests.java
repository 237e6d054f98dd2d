package org.openplan.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.design.DayField;
import org.openplan.design.DecimalField;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.openplan.progress.DueStep;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportStatus;
import org.openplan.progress.ReportedReading;
import org.openplan.progress.ReportedSpending;
import org.openplan.progress.ReportingRounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class FigureScreensTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);

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

    Town town;
    PlanId plan;

    @BeforeEach
    void aRoundOnAMeasureWithAnIndicatorAndMoney() {
        town = cast.town();
        var document = SamplePlan.document();
        var visits = Indicator.of(Text.of("en", "Visits"))
                .with()
                .id(SampleId.of("Visits"))
                .unit("visits")
                .baseline(new Reading(BigDecimal.ZERO, LocalDate.of(2024, 12, 31)))
                .targets(List.of(new Target(new Quarter(2025, 4), BigDecimal.TEN)))
                .readings(List.of(new Reading(BigDecimal.TWO, LocalDate.of(2025, 6, 30))))
                .build();
        var money = new BudgetLine(2025, new BigDecimal("900"), "RSD", "City", new BigDecimal("300"));
        var measure =
                document.measures().getFirst().withIndicators(List.of(visits)).withBudget(List.of(money));
        plan = town.as(town.coordinator(), () -> {
            var drafted = plans.draft(document.withMeasures(List.of(measure)), List.of(), List.of());
            plans.adopt(
                    drafted,
                    new PlanDocument.Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum"));
            return drafted;
        });
        stage.answers(town, Role.OFFICER, "Department of Finance");
        stage.round(town, plan, new Quarter(2025, 3));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOfficerSeesHowTheFiguresStandAndHandsInNewOnes() {
        asOfficer();
        assertThat(said())
                .contains("Figures of the measure: one indicator, money spent")
                .contains("Baseline: 0 visits, 31 December 2024.")
                .contains("Target: 10 visits by the end of the fourth quarter of 2025.")
                .contains("Last reading: 2 visits, 30 June 2025.")
                .contains("From: City. Planned: 900 RSD. Spent so far: 300 RSD.");
        assertThat($(DayField.class).single().getValue()).isEqualTo(DAY);

        choose(Completion.SUBSTANTIAL);
        type(number("Value (visits)"), "6,5");
        type(area("Note"), "Without the summer");
        type(number("Spent in 2025 so far, RSD"), "1.250,00");
        type(area("What it covers"), "Two halls");
        click("Hand in and go on");

        var answer = asked().getFirst().report().answer();
        assertThat(answer.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualByComparingTo("6.5");
            assertThat(reading.date()).isEqualTo(DAY);
            assertThat(reading.note()).isEqualTo("Without the summer");
        });
        assertThat(answer.spending()).singleElement().satisfies(spending -> {
            assertThat(spending.spent()).isEqualByComparingTo("1250");
            assertThat(spending.covers()).isEqualTo("Two halls");
        });
        assertThat(said())
                .contains("You have handed in with step 1: Visits: 6.5, 30 September 2025. Spent so far: 1,250 RSD.");
    }

    @Test
    void whatCannotBeRightIsSaidAtTheFieldAndStaysThere() {
        asOfficer();
        choose(Completion.SUBSTANTIAL);
        var value = number("Value (visits)");
        var spent = number("Spent in 2025 so far, RSD");
        for (var text : List.of("1e6", "1,234", "many")) {
            type(value, text);
            assertThat(value.isInvalid()).as(text).isTrue();
            click("Hand in and go on");
            assertThat(value.isInvalid()).as(text).isTrue();
            assertThat(value.typed()).isEqualTo(text);
        }
        assertThat($(NativeDetails.class).all()).anyMatch(NativeDetails::isOpen);
        type(value, "1,234");
        assertThat(value.getErrorMessage()).contains("can be read as 1234 or as 1.2340");
        type(value, "4");
        assertThat(value.isInvalid()).isFalse();
        type(spent, "-5");
        assertThat(spent.getErrorMessage()).contains("cannot be less than nothing");
        type(spent, "5");
        change($(DayField.class).single(), LocalDate.now().plusDays(3));
        assertThat($(DayField.class).single().getErrorMessage()).contains("has not come yet");
        click("Hand in and go on");
        assertThat(said()).contains("This day has not come yet");
        assertThat(asked()).noneMatch(DueStep::waitsForDecision);

        change($(DayField.class).single(), DAY);
        type(area("Note"), "x".repeat(501));
        click("Hand in and go on");
        assertThat(area("Note").getErrorMessage()).contains("longer than 500 characters");
        assertThat(area("Note").getValue()).hasSize(501);
        type(area("Note"), "");
        click("Hand in and go on");
        assertThat(asked()).filteredOn(DueStep::waitsForDecision).hasSize(1);
    }

    @Test
    void aValueForADayThatHasOneIsSaidToCorrectIt() {
        asOfficer();
        change($(DayField.class).single(), LocalDate.of(2025, 6, 30));
        type(number("Value (visits)"), "3");

        assertThat(number("Value (visits)").getHelperText()).isEqualTo("Corrects the value of this day, 2 visits.");
    }

    @Test
    void figuresThatWereTypedAreThereWhenTheScreenIsOpenedAgain() {
        asOfficer();
        type(number("Value (visits)"), "6");
        type(number("Spent in 2025 so far, RSD"), "500");
        asOfficer();

        assertThat(number("Value (visits)").getValue()).isEqualByComparingTo("6");
        assertThat(number("Spent in 2025 so far, RSD").getValue()).isEqualByComparingTo("500");
        assertThat($(NativeDetails.class).all()).anyMatch(NativeDetails::isOpen);
    }

    @Test
    void whatTheBrowserKeptIsPutBackAlsoWhereItIsNoNumber() {
        asOfficer();
        var form = $(ReportForm.class).single();
        form.restore(List.of(
                new Typed("readings." + SampleId.of("Visits") + ".value", "1,234", ""),
                new Typed("spending.0.spent", "750", ""),
                new Typed("readings." + SampleId.of("Gone") + ".value", "77", "")));

        assertThat(number("Value (visits)").typed()).isEqualTo("1,234");
        assertThat(number("Value (visits)").isInvalid()).isTrue();
        assertThat(number("Spent in 2025 so far, RSD").getValue()).isEqualByComparingTo("750");
        assertThat(said()).contains("77");
    }

    @Test
    void theCoordinatorReadsFiguresBesideThoseOfThePlan() {
        var report = report(new ReportContent(Completion.SUBSTANTIAL, "en", "Most", "", List.of())
                .withReadings(List.of(new ReportedReading(
                        SampleId.of("Visits"),
                        Text.of("en", "Visits"),
                        new BigDecimal("3"),
                        LocalDate.of(2025, 6, 30),
                        "Counted again")))
                .withSpending(
                        List.of(new ReportedSpending(2025, "City", "RSD", new BigDecimal("200.50"), "One hall"))));
        read(report);
        assertThat(said())
                .contains("Reported: 3 visits, 30 June 2025")
                .contains("Counted again")
                .contains("Last reading: 2 visits")
                .contains("Corrects the value of this day, 2 visits.")
                .contains("Reported: 200.5 RSD")
                .contains("One hall")
                .contains("Planned: 900 RSD. Spent so far: 300 RSD.")
                .contains("This is less than what was spent before.");
        click("Accept");

        var measure = town.as(town.coordinator(), () -> overview.preview(plan))
                .measures()
                .getFirst();
        assertThat(measure.indicators().getFirst().readings())
                .containsExactly(
                        new Reading(new BigDecimal("3"), LocalDate.of(2025, 6, 30), Text.of("en", "Counted again")));
        assertThat(measure.budget().getFirst().spent()).isEqualByComparingTo("200.5");
    }

    @Test
    void completeWithoutEvidenceAsksForAReasonThatTheCoordinatorReadsWithAWarning() {
        asOfficer();
        assertThat(why()).isFalse();
        choose(Completion.COMPLETE);
        assertThat(said()).contains("A complete step needs a link, a file or a photograph");
        click("Hand in and go on");
        assertThat(area("Why is there nothing to show?").getErrorMessage()).contains("say why there is none");
        assertThat(asked()).noneMatch(DueStep::waitsForDecision);
        $(TextField.class).withCaption("Link").single().setValue("example.org");
        click("Add link");
        assertThat(why()).isFalse();
        click("Remove");
        test($(ConfirmDialog.class).single()).reject();
        type(area("Why is there nothing to show?"), "Said aloud only");
        click("Hand in and go on");

        signIn(town.coordinator());
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(state()).contains("complete", "without evidence");
        read(asked().getFirst().report());
        assertThat(said()).contains("no link or file shows it").contains("Said aloud only");
    }

    @Test
    void aReportThatWasSentBackSaysThatFirstAndWhatItClaimedInWords() {
        var report =
                report(new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of()).withWhyNoEvidence("None"));
        town.run(town.coordinator(), () -> reports.sendBack(report.id(), report.version(), "Show the minutes"));
        read(report);

        assertThat(said()).containsSubsequence("sent back", "Show the minutes", "What was said: complete");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("pill done");
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(state()).containsSubsequence("sent back", "What was said: complete");
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
        assertThat(said()).containsSubsequence("sent back", "Show the minutes");
        assertThat(asked().getFirst().report().status()).isEqualTo(ReportStatus.RETURNED);
    }

    @Test
    void theFiguresAreAskedForInSerbianToo() {
        signIn(town.officer());
        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        navigate(town.slug() + "/reporting", ReportingView.class);

        assertThat(said())
                .contains("Brojke mere: 1 pokazatelj, utrošen novac")
                .contains("Cilj: 10 visits, do kraja četvrtog kvartala 2025.")
                .contains("Dosad utrošeno: 300 RSD.");
    }

    private void asOfficer() {
        signIn(town.officer());
        navigate(town.slug() + "/reporting", ReportingView.class);
    }

    /// Of the first report in the list of the round.
    private String state() {
        return test($(Grid.class).single()).getCellComponent(0, 1).getElement().getTextRecursively();
    }

    private boolean why() {
        return $(TextArea.class).withCaption("Why is there nothing to show?").exists();
    }

    private DecimalField number(String label) {
        return $(DecimalField.class).withCaption(label).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    private void type(DecimalField field, String text) {
        field.type(text);
    }

    private void type(TextArea field, String text) {
        change(field, text);
    }

    /// As a person would: the change comes from the browser.
    private <T, C extends AbstractField<?, T>> void change(C field, T value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent(field, field, before, true));
    }

    private ReportDetails report(ReportContent content) {
        var first = asked().getFirst();
        return town.as(
                town.officer(),
                () -> reports.report(first.round().id(), first.details().id(), content));
    }

    private void read(ReportDetails report) {
        signIn(town.coordinator());
        UI.getCurrent()
                .navigate(
                        ReportingView.class,
                        new RouteParameters("municipality", town.slug()),
                        QueryParameters.of("report", report.id().id().toString()));
    }

    private List<DueStep> asked() {
        return town.as(
                town.coordinator(), () -> reports.in(rounds.current().getFirst().id()));
    }

    @SuppressWarnings("unchecked")
    private void choose(Completion completion) {
        ((RadioButtonGroup<Completion>) $(RadioButtonGroup.class).single()).setValue(completion);
    }

    private void click(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }
}
