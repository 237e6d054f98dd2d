package org.openplan.plan.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Quarter;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.StepDetails;
import org.openplan.plan.Steps;
import org.openplan.plan.ui.DraftOnScreen;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.QuarterField;
import org.springframework.beans.factory.annotation.Autowired;

/// Steps 1 and 2 of measures 1 and 2 end in the first and in the third quarter of 2025.
class StepsScreenTests extends DraftOnScreen {

    @Autowired
    Steps steps;

    @Test
    void everyStepOfThePlanIsListedWithWhatCanBeChanged() {
        open();
        assertThat(listed())
                .containsExactly(
                        "Measure 1, step 1: Step 1 is done",
                        "Measure 1, step 2: Step 2 is done",
                        "Measure 2, step 1: Step 1 is done",
                        "Measure 2, step 2: Step 2 is done");
        assertThat(((Div) test(grid()).getCellComponent(3, 0)).getElement().getTextRecursively())
                .contains("Q3 2025 – Q3 2025 · City library");
        assertThat(grid().getElement().getAttribute("aria-label")).isEqualTo("Steps to choose from");
    }

    @Test
    void theChosenStepsAreChangedAfterALookAtWhatTheyHaveAndGet() {
        open();
        pick(0, 2);
        assertThat(said()).contains("2 steps chosen");
        toQuarter(new Quarter(2026, 2));
        assertThat(said())
                .contains("2 steps will change")
                .contains("Measure 1, step 1: Step 1 is done Q1 2025 – Q1 2025 Q1 2025 – Q2 2026");
        assertThat(ends()).doesNotContain(new Quarter(2026, 2));
        click("Change 2 steps");
        assertThat(said()).contains("2 steps were changed.").contains("No step chosen");
        assertThat(ends())
                .containsExactly(
                        new Quarter(2026, 2), new Quarter(2025, 3), new Quarter(2026, 2), new Quarter(2025, 3));
    }

    @Test
    void nothingIsChangedBeforeItIsConfirmed() {
        open();
        click("Choose all listed");
        toQuarter(new Quarter(2026, 2));
        click("Change nothing");
        assertThat(said()).doesNotContain("4 steps will change").contains("4 steps chosen");
        assertThat(ends()).doesNotContain(new Quarter(2026, 2));
    }

    @Test
    void stepsAreListedByMeasureInstitutionAndQuarter() {
        open();
        filter("Measure", 1);
        assertThat(listed()).containsExactly("Measure 2, step 1: Step 1 is done", "Measure 2, step 2: Step 2 is done");
        filter("Ends in", 1);
        assertThat(listed()).containsExactly("Measure 2, step 2: Step 2 is done");
        click("Choose all listed");
        change(combo("Measure"), null);
        change(combo("Ends in"), null);
        filter("Institution", 1);
        assertThat(listed()).containsExactly("Measure 1, step 1: Step 1 is done", "Measure 1, step 2: Step 2 is done");
        assertThat(said()).contains("1 step chosen, 1 of them not listed now");
        click("Choose none");
        assertThat(said()).contains("No step chosen");
    }

    @Test
    void whatCannotBeIsLeftOutAndWhatIsSoAlreadyStays() {
        open();
        click("Choose all listed");
        toQuarter(new Quarter(2025, 1));
        assertThat(said())
                .contains("No step would change")
                .contains("2 of the chosen steps are so already")
                .contains("2 steps cannot be changed like this and are left out")
                .contains("Measure 1, step 2: Step 2 is done – it would end before it starts.");
        assertThat($(Button.class).withText("Change nothing").exists()).isTrue();
        assertThat($(Button.class).withTextContaining("Change 0").exists()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSaidWithWhatItHasNowAndTheOthersStayChosen() {
        open();
        click("Choose all listed");
        toQuarter(new Quarter(2026, 2));
        var theirs = standing().revision();
        var first = theirs.measure().steps().getFirst().withEnd(new Quarter(2025, 4));
        var second = theirs.measure().steps().getLast();
        revise(new MeasureRevision(theirs.measure().withSteps(List.of(first, second)), theirs.steps()));
        click("Change 4 steps");
        assertThat(said())
                .contains("Nothing was changed because of 1 step.")
                .contains("Measure 1, step 1: Step 1 is done – somebody else has changed it meanwhile."
                        + " Now: Q1 2025 – Q4 2025 · Department of Finance.")
                .contains("3 steps chosen");
        assertThat(ends()).doesNotContain(new Quarter(2026, 2)).contains(new Quarter(2025, 4));
        toQuarter(new Quarter(2026, 2));
        click("Change 3 steps");
        assertThat(ends())
                .containsExactly(
                        new Quarter(2025, 4), new Quarter(2026, 2), new Quarter(2026, 2), new Quarter(2026, 2));
    }

    @Test
    void aDayQuartersAndAnInstitutionAreAskedForWhereTheyAreMissing() {
        open();
        click("Show what will change");
        assertThat(said()).contains("Choose the new last quarter");
        what(ChangeChoice.END_DAY);
        click("Show what will change");
        assertThat(said()).contains("Write the new last day, such as 30.6.2026").doesNotContain("Choose the new last");
        what(ChangeChoice.MOVE_BOTH);
        $(IntegerField.class).single().setValue(0);
        click("Show what will change");
        assertThat(said()).contains("Write a whole number of quarters, at most 40");
        what(ChangeChoice.INSTITUTION);
        click("Show what will change");
        assertThat(said()).contains("Choose one of your institutions");
        what(ChangeChoice.MEASURE_INSTITUTION);
        click("Show what will change");
        assertThat(said()).contains("Choose at least one step first.");
    }

    @Test
    void aDayIsSetAndAMoveCountsBackwards() {
        open();
        pick(0);
        what(ChangeChoice.END_DAY);
        $(DatePicker.class).single().setValue(LocalDate.of(2026, 5, 8));
        click("Show what will change");
        assertThat(said()).contains("Q1 2025 – 8 May 2026");
        click("Change 1 step");
        pick(3);
        what(ChangeChoice.MOVE_BOTH);
        $(IntegerField.class).single().setValue(-1);
        click("Show what will change");
        assertThat(said()).contains("Q3 2025 – Q3 2025 Q2 2025 – Q2 2025");
        click("Change 1 step");
        assertThat(standing().measure().steps().getFirst().endDate()).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(ends()).endsWith(new Quarter(2025, 2));
    }

    @Test
    void anInstitutionOfTheTownTakesCharge() {
        open();
        pick(0);
        what(ChangeChoice.INSTITUTION);
        combos("Institution").get(1).setValue("City library");
        click("Show what will change");
        assertThat(said()).contains("Department of Finance City library");
        click("Change 1 step");
        assertThat(all()).extracting(StepDetails::institutionName).startsWith("City library");
    }

    @Test
    void onlyInAnAdoptedPlanStepsAreWithdrawnAndTheMoveIsSaidToBePublic() {
        open();
        assertThat(offered()).doesNotContain(ChangeChoice.WITHDRAWAL, ChangeChoice.RESUMPTION);
        town.run(
                town.coordinator(),
                () -> plans.adopt(plan, new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null)));
        open();
        assertThat(said()).contains("This plan is adopted");
        pick(1);
        what(ChangeChoice.WITHDRAWAL);
        click("Show what will change");
        click("Change 1 step");
        assertThat(all()).filteredOn(step -> step.progress().withdrawn()).hasSize(1);
    }

    @Test
    void theScreenSpeaksSerbian() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("sr-Latn"));
        open();
        assertThat(said()).contains("Svi koraci plana").contains("Nijedan korak nije izabran");
    }

    @Test
    void thePlanLeadsHereForThoseWhoEditIt() {
        navigate(town.slug() + "/plan/2025-2026", Component.class);
        assertThat(links()).contains(town.as(town.coordinator(), () -> new PlanAddress("2025-2026").steps()));
    }

    @Test
    void whoOnlyReadsThePlanIsNotLedHere() {
        signIn(town.officer());
        navigate(town.slug() + "/plan/2025-2026", Component.class);
        assertThat(links()).doesNotContain(town.as(town.coordinator(), () -> new PlanAddress("2025-2026").steps()));
        assertThatThrownBy(this::open);
    }

    @Test
    void aPlanThatIsNotHereHasNoSuchScreen() {
        assertThatThrownBy(() -> navigate(town.slug() + "/plan/2031-2032/steps", StepsView.class));
    }

    private void open() {
        navigate(town.slug() + "/plan/2025-2026/steps", StepsView.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<StepRow> grid() {
        return $(Grid.class).single();
    }

    private Checkbox box(int row) {
        return (Checkbox)
                test(grid()).getCellComponent(row, 0).getChildren().findFirst().orElseThrow();
    }

    private List<String> listed() {
        return Stream.iterate(0, row -> row + 1)
                .limit(test(grid()).size())
                .map(row -> box(row).getLabel())
                .toList();
    }

    private void pick(int... rows) {
        for (int row : rows) change(box(row), true);
    }

    private void toQuarter(Quarter quarter) {
        what(ChangeChoice.END_QUARTER);
        change((QuarterField) $(ComboBox.class).withCaption("Until the end of").single(), quarter);
        click("Show what will change");
    }

    @SuppressWarnings("unchecked")
    private void what(ChangeChoice choice) {
        $(Select.class).withCaption("What to change").single().setValue(choice);
    }

    @SuppressWarnings("unchecked")
    private List<Object> offered() {
        return ((Select<Object>) $(Select.class).withCaption("What to change").single())
                .getListDataView()
                .getItems()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<Object>> combos(String caption) {
        return (List<ComboBox<Object>>)
                (List<?>) $(ComboBox.class).withCaption(caption).all();
    }

    private ComboBox<Object> combo(String caption) {
        return combos(caption).getFirst();
    }

    private void filter(String caption, int entry) {
        var field = combo(caption);
        change(field, field.getListDataView().getItem(entry));
    }

    private List<StepDetails> all() {
        return town.as(town.coordinator(), () -> steps.of(plan));
    }

    private List<Quarter> ends() {
        return all().stream()
                .map(StepDetails::step)
                .map(PlanDocument.Step::endQuarter)
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(link -> link.getHref()).toList();
    }
}
