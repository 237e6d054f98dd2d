package org.openplan.plan.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.language.Translations;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureId;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.LanguageOfTexts;
import org.openplan.plan.ui.QuarterField;
import tools.jackson.databind.node.JsonNodeFactory;

class MeasureScreenTests extends MeasureOnScreen {

    @Test
    void aCorrectedQuarterIsSavedAtOnce() {
        openMeasure("steps", "step-1");
        var until = (QuarterField)
                $(ComboBox.class).withCaption("Until the end of").all().getFirst();
        change(until, new Quarter(2026, 2));
        assertThat(standing().measure().steps().getFirst().end()).isEqualTo(new Quarter(2026, 2));
        assertThat(said()).contains("Saved");
    }

    /// A day is shown by its quarter and stays as it is until another quarter is chosen.
    @Test
    void aStepThatEndsOnADayShowsItsQuarter() {
        var read = standing();
        var day = LocalDate.of(2025, 5, 14);
        revise(new MeasureRevision(
                read.measure()
                        .withSteps(read.measure().steps().stream()
                                .map(step -> step.withEnd(null).withEndDate(day))
                                .toList()),
                read.steps()));
        openMeasure("steps", "step-1");
        assertThat(line("steps")).contains("Q2 2025");
        assertThat(line("step-1")).contains("Q2 2025");
        var until =
                (QuarterField) $(ComboBox.class).withCaption("Until the end of").single();
        assertThat(until.getValue()).isEqualTo(new Quarter(2025, 2));
        change($(TextArea.class).withCaption("What is done").all().getFirst(), "Something else is done");
        assertThat(standing().measure().steps().getFirst().endDate()).isEqualTo(day);
        assertThat(standing().measure().steps().getFirst().end()).isNull();
        change(until, new Quarter(2026, 2));
        assertThat(standing().measure().steps().getFirst().deadline()).contains(new Quarter(2026, 2).lastDay());
    }

    @Test
    void aTypedQuarterIsUnderstoodAndWhatIsNotOneStaysMarked() {
        openMeasure("steps", "step-1");
        var until =
                (QuarterField) $(ComboBox.class).withCaption("Until the end of").single();
        type(until, "at some time");
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).contains("“at some time” is not a quarter", "IV 2023");
        assertThat(said()).contains("1 marked entry is not saved");
        type(until, "IV квартал 2031");
        assertThat(until.isInvalid()).isFalse();
        assertThat(standing().measure().steps().getFirst().end()).isEqualTo(new Quarter(2031, 4));
    }

    private static void type(QuarterField field, String text) {
        ComponentUtil.fireEvent(field, new ComboBox.CustomValueSetEvent<>(field, true, text));
    }

    @Test
    void onlyWhatIsOpenIsBuilt() {
        openMeasure();
        assertThat($(StepEditor.class).exists()).isFalse();
        assertThat($(ComboBox.class).exists()).isFalse();
        assertThat(said()).contains("2 steps", "Department of Finance", "Open Town");
        int closed = nodes();
        openMeasure("steps", "step-1");
        assertThat(nodes()).isGreaterThan(closed);
        $(Collapsible.class).withId("step-1").single().close();
        $(Collapsible.class).withId("steps").single().close();
        assertThat(nodes()).isEqualTo(closed);
        assertThat(closed).isLessThan(120);
    }

    private int nodes() {
        return nodes(getCurrentView().getElement());
    }

    private static int nodes(Element element) {
        return 1 + element.getChildren().mapToInt(MeasureScreenTests::nodes).sum();
    }

    @Test
    void eachTextOfAMeasureAndOfAStepIsTypedInTheForm() {
        var words = new Translations().in("en");
        for (var text : MeasureField.texts()) {
            openMeasure(text.part().orElseThrow().code());
            change($(TextArea.class).withCaption(words.say(text)).single(), "Typed: " + text);
            assertThat(text.text(standing().measure())).isEqualTo(Text.of("en", "Typed: " + text));
        }
        openMeasure("steps", "step-1");
        for (var text : StepField.texts()) {
            change($(TextArea.class).withCaption(words.say(text)).single(), "Typed: " + text);
            assertThat(text.text(standing().measure().steps().getFirst())).isEqualTo(Text.of("en", "Typed: " + text));
        }
    }

    @Test
    void whatWasTypedInAClosedEntryIsKept() {
        openMeasure("steps", "step-1");
        change($(TextArea.class).withCaption("What is done").single(), "Done at last");
        $(Collapsible.class).withId("step-1").single().close();
        $(Collapsible.class).withId("steps").single().close();
        change($(TextArea.class).withCaption("Title").single(), "Another title");
        assertThat(standing().measure().steps().getFirst().description()).isEqualTo(Text.of("en", "Done at last"));
        openMeasure("steps", "step-1");
        assertThat($(TextArea.class).withCaption("What is done").single().getValue())
                .isEqualTo("Done at last");
    }

    @Test
    void anEntryWithAMarkedFieldKeepsItWhenItIsClosed() {
        openMeasure("money");
        click("Add a budget line");
        var currency = $(TextField.class).withCaption("Currency").single();
        change(currency, "dinars");
        $(Collapsible.class).withId("budget-1").single().close();
        $(Collapsible.class).withId("money").single().close();
        assertThat(said()).contains("1 marked entry is not saved");
        assertThat(currency.isAttached()).isTrue();
        assertThat(currency.getValue()).isEqualTo("dinars");
    }

    @Test
    void whatWasOpenStaysOpenWhenAChangeIsTakenBack() {
        openMeasure("steps", "step-2");
        change($(TextArea.class).withCaption("What is done").single(), "A slip");
        click("Undo");
        assertThat($(Collapsible.class).withId("step-2").single().isOpen()).isTrue();
        assertThat($(TextArea.class).withCaption("What is done").single().getValue())
                .isEqualTo("Step 2 is done");
    }

    @Test
    void aFindingStandsAtItsFieldAndIsCountedWhereThatIsCollapsed() {
        openMeasure("steps", "step-2");
        change((QuarterField) $(ComboBox.class).withCaption("Until the end of").single(), null);
        change((QuarterField) $(ComboBox.class).withCaption("From").single(), null);
        var end =
                (QuarterField) $(ComboBox.class).withCaption("Until the end of").single();
        assertThat(end.getHelperComponent().getElement().getProperty("innerHTML"))
                .contains("Error", "The step has no date");
        assertThat(line("step-2")).contains("1 error");
        assertThat(line("step-1")).doesNotContain("error");
        assertThat(line("steps")).contains("1 error");
        change(end, new Quarter(2026, 1));
        assertThat(end.getHelperComponent()).isNull();
        assertThat(line("steps")).doesNotContain("error");
    }

    @Test
    void aFindingOfAnIndicatorStandsAtItsName() {
        openMeasure("indicators");
        click("Add an indicator");
        var name = $(TextArea.class).withCaption("What is measured").single();
        change(name, "Workshops held");
        assertThat(name.getHelperComponent().getElement().getProperty("innerHTML"))
                .contains("“Workshops held” has no baseline", "“Workshops held” has no target");
    }

    @Test
    void theAddressOfAFindingOpensItsFieldAndNothingElse() {
        navigate(town.slug() + "/plan/2025-2026/measures/1", MeasureView.class);
        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/measures/1", QueryParameters.of("at", "step-2:output"));
        assertThat($(Collapsible.class).withId("step-2").single().isOpen()).isTrue();
        assertThat($(Collapsible.class).withId("step-1").single().isOpen()).isFalse();
        assertThat($(TextArea.class).withCaption("Verifiable result").single().getValue())
                .isEqualTo("A report of five pages");
    }

    @Test
    void theQuarterBeforeTypedAgainIsNoLongerMarked() {
        openMeasure("steps", "step-1");
        var end =
                (QuarterField) $(ComboBox.class).withCaption("Until the end of").single();
        type(end, "soon");
        assertThat(end.isInvalid()).isTrue();
        leave(end, "Q1 2025");
        assertThat(end.isInvalid()).isFalse();
        assertThat(said()).doesNotContain("not saved");
    }

    private static void leave(QuarterField field, String typed) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("element.inputElement.value", typed)
                .put("element.invalid", true);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "focusout", data));
    }

    private String line(String part) {
        return $(Collapsible.class)
                .withId(part)
                .single()
                .getElement()
                .getChild(0)
                .getProperty("innerHTML");
    }

    @Test
    void anIndicatorWithBaselineAndTargetIsAdded() {
        openMeasure("indicators");
        click("Add an indicator");
        change($(TextArea.class).withCaption("What is measured").single(), "Workshops held");
        change($(TextField.class).withCaption("Unit").single(), "workshops");
        change($(TextField.class).withCaption("Baseline").single(), "0");
        click("Add a target");
        change($(TextField.class).withCaption("Target").single(), "10");
        change((QuarterField) $(ComboBox.class).withCaption("By the end of").single(), new Quarter(2025, 3));
        var indicator = standing().measure().indicators().getFirst();
        assertThat(indicator.name()).isEqualTo(Text.of("en", "Workshops held"));
        assertThat(indicator.baseline().value()).isEqualByComparingTo("0");
        assertThat(indicator.targets().getFirst().quarter()).isEqualTo(new Quarter(2025, 3));
        assertThat(indicator.targets().getFirst().value()).isEqualByComparingTo("10");
    }

    @Test
    void aReadingIsAddedAndCorrectedAndOneInTheFutureIsRefusedAtItsField() {
        openMeasure("indicators");
        click("Add an indicator");
        change($(TextArea.class).withCaption("What is measured").single(), "Workshops held");
        click("Add a reading");
        var value = $(TextField.class).withCaption("Reading").single();
        var day = (DatePicker)
                $(DatePicker.class).withCaption("Measured on").all().getLast();
        change(day, LocalDate.of(2025, 6, 30));
        assertThat(value.getErrorMessage()).isEqualTo("Enter the value that was measured on that day.");
        change(value, "4,5");
        change($(TextArea.class).withCaption("Note").single(), "Without the summer");
        change(day, LocalDate.now().plusDays(3));
        assertThat(day.getErrorMessage()).isEqualTo("This day has not come yet. Choose today or an earlier day.");
        assertThat(readings())
                .containsExactly(new Reading(
                        new BigDecimal("4.5"), LocalDate.of(2025, 6, 30), Text.of("en", "Without the summer")));

        change(day, LocalDate.of(2025, 6, 30));
        change(value, "5");
        assertThat(readings())
                .singleElement()
                .satisfies(reading -> assertThat(reading.value()).isEqualByComparingTo("5"));
        click("Remove reading 1");
        agree();
        assertThat(readings()).isEmpty();
    }

    private List<Reading> readings() {
        return standing().measure().indicators().getFirst().readings();
    }

    @Test
    void anIndicatorAndAStepKeepTheirIdsWhenTheyAreEdited() {
        var step = standing().measure().steps().getFirst();
        openMeasure("indicators", "steps", "step-1");
        click("Add an indicator");
        change($(TextArea.class).withCaption("What is measured").single(), "Workshops held");
        var added = standing().measure().indicators().getFirst();
        change($(TextArea.class).withCaption("What is measured").single(), "Visits");
        change($(TextArea.class).withCaption("What is done").all().getFirst(), "Something else is done");
        openMeasure("indicators", "indicator-1");
        change($(TextField.class).withCaption("Unit").single(), "people");

        var measure = standing().measure();
        assertThat(measure.indicators()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(added.id());
            assertThat(one.unit()).isEqualTo("people");
        });
        assertThat(measure.steps().getFirst().id()).isEqualTo(step.id());
        assertThat(measure.steps().getFirst().description()).isEqualTo(Text.of("en", "Something else is done"));
    }

    @Test
    void anIndicatorThatWasEmptiedIsNotKept() {
        openMeasure("indicators");
        click("Add an indicator");
        change($(TextArea.class).withCaption("What is measured").single(), "Workshops held");
        change($(TextArea.class).withCaption("What is measured").single(), "");
        assertThat(standing().measure().indicators()).isEmpty();
    }

    @Test
    void aRowIsKeptHoweverLittleOfItIsKnown() {
        openMeasure("steps", "indicators", "money");
        click("Add a step");
        change($(InstitutionField.class).all().getLast(), "City library");
        click("Add an indicator");
        change($(TextField.class).withCaption("Means of verification").single(), "Annual report");
        click("Add a budget line");
        change($(TextField.class).withCaption("Source").single(), "City budget");
        var kept = standing().measure();
        assertThat(kept.steps().getLast().institution()).isEqualTo("City library");
        assertThat(kept.indicators().getFirst().verification()).isEqualTo("Annual report");
        assertThat(kept.budget().getFirst().source()).isEqualTo("City budget");
        assertThat(said()).contains("Saved");
    }

    @Test
    void aRowThatWasAddedAndLeftAloneIsNotKept() {
        openMeasure("steps", "indicators", "money", "participants", "links");
        for (var add : List.of("a step", "an indicator", "a budget line", "a participant", "a link"))
            click("Add " + add);
        change($(TextArea.class).withCaption("Title").all().getFirst(), "Another title");
        var kept = standing().measure();
        assertThat(kept.title()).isEqualTo(Text.of("en", "Another title"));
        assertThat(kept.steps()).hasSize(2);
        assertThat(kept.participants()).hasSize(1);
        assertThat(List.of(kept.indicators(), kept.budget(), kept.links())).allMatch(List::isEmpty);
    }

    @Test
    void halfAPairIsMarkedAndAskedFor() {
        openMeasure("indicators");
        click("Add an indicator");
        change($(TextArea.class).withCaption("What is measured").single(), "Workshops held");
        change($(DatePicker.class).withCaption("Measured on").single(), LocalDate.of(2025, 1, 1));
        click("Add a target");
        var target = $(TextField.class).withCaption("Target").single();
        var quarter =
                (QuarterField) $(ComboBox.class).withCaption("By the end of").single();
        change(quarter, new Quarter(2025, 3));
        assertThat(said()).contains("2 marked entries are not saved");
        assertThat(target.getErrorMessage()).isEqualTo("Enter the value to be reached by that quarter.");
        change(target, "10");
        change($(TextField.class).withCaption("Baseline").single(), "1");
        assertThat(said()).doesNotContain("not saved");
        assertThat(standing().measure().indicators().getFirst().targets()).hasSize(1);
        change(quarter, null);
        assertThat(quarter.isInvalid()).isTrue();
        change(target, "");
        assertThat(said()).doesNotContain("not saved");
        assertThat(standing().measure().indicators().getFirst().targets()).isEmpty();
    }

    @Test
    void aNumberIsTakenWithEitherMarkAndADoubtfulOneIsAskedFor() {
        openMeasure("money");
        click("Add a budget line");
        var planned = $(TextField.class).withCaption("Planned").single();
        change(planned, "87,5");
        assertThat(planned()).isEqualByComparingTo("87.5");
        change(planned, "1,234");
        assertThat(planned.getErrorMessage()).contains("“1,234” can be read as 1234 or as 1.2340");
        assertThat(planned.getValue()).isEqualTo("1,234");
        assertThat(planned()).isEqualByComparingTo("87.5");
        change(planned, "1e6");
        assertThat(planned.getErrorMessage()).contains("digits only");
        change(planned, "-5");
        assertThat(planned.getErrorMessage()).contains("less than nothing");
        change(planned, "1.234,56");
        assertThat(planned.isInvalid()).isFalse();
        assertThat(planned()).isEqualByComparingTo("1234.56");
        change(planned, "");
        assertThat(standing().measure().budget()).noneMatch(line -> line.amount() != null);
    }

    private BigDecimal planned() {
        return standing().measure().budget().getFirst().amount();
    }

    @Test
    void aYearOfWhichNoPlanSpeaksIsMarkedAndNotSaved() {
        openMeasure("money");
        click("Add a budget line");
        var year = $(IntegerField.class).withCaption("Year").single();
        change($(TextField.class).withCaption("Planned").single(), "5000");
        for (int wrong : new int[] {20234, 1899, 2201, -1}) {
            test(year).setValue(wrong);
            assertThat(year.getErrorMessage()).contains("between 1900 and 2200");
        }
        assertThat(year.isInvalid()).isTrue();
        test(year).setValue(2026);
        assertThat(year.isInvalid()).isFalse();
    }

    @Test
    void whatAFieldCannotBeStaysInItMarkedAndIsNotSaved() {
        openMeasure("why", "money", "links");
        click("Add a budget line");
        var currency = $(TextField.class).withCaption("Currency").single();
        assertThat(currency.getValue()).isEqualTo("RSD");
        change($(TextField.class).withCaption("Planned").single(), "5000");
        change(currency, "dinars");
        click("Add a link");
        var address = $(TextField.class).withCaption("Address (https://…)").single();
        change(address, "www.town.example");
        assertThat(said()).contains("2 marked entries are not saved");
        assertThat(currency.getErrorMessage()).contains("three letters");
        assertThat(address.getErrorMessage()).contains("https://");
        change($(TextArea.class).withCaption("Main goal").single(), "Everything else is saved");
        var language = $(LanguageOfTexts.class).single();
        change(language, "sr-Latn");
        assertThat(List.of(currency.getValue(), address.getValue())).containsExactly("dinars", "www.town.example");
        var kept = standing().measure();
        assertThat(kept.goal()).isEqualTo(Text.of("en", "Everything else is saved"));
        assertThat(kept.budget().getFirst().currency()).isEqualTo("RSD");
        assertThat(kept.links()).isEmpty();
        change(currency, "eur");
        change(address, "https://www.town.example/budget");
        assertThat(said()).contains("Saved").doesNotContain("not saved");
        assertThat(standing().measure().budget().getFirst().currency()).isEqualTo("EUR");
        assertThat(standing().measure().links().getFirst().url()).isEqualTo("https://www.town.example/budget");
        click("Add a budget line");
        assertThat($(TextField.class).withCaption("Currency").all().getLast().getValue())
                .isEqualTo("EUR");
    }

    @Test
    void aLinkTitleThatIsTooLongStaysMarkedAndIsNotSaved() {
        openMeasure("why", "links");
        click("Add a link");
        change($(TextField.class).withCaption("Address (https://…)").single(), "https://www.town.example/budget");
        var title = linkTitle();
        change(title, "x".repeat(200));
        assertThat(title.isInvalid()).isFalse();
        change(title, "y".repeat(1_000_000));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("The title of a link has at most 200 characters. Shorten it.");
        assertThat(said()).contains("1 marked entry is not saved");
        change($(TextArea.class).withCaption("Main goal").single(), "Everything else is saved");
        change($(LanguageOfTexts.class).single(), "sr-Latn");
        assertThat(linkTitle().getValue()).hasSize(1_000_000);
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "Everything else is saved"));
        assertThat(standing().measure().links().getFirst().title()).isEqualTo(Text.of("en", "x".repeat(200)));

        change(linkTitle(), "The budget");
        assertThat(said()).doesNotContain("not saved");
        assertThat(standing().measure().links().getFirst().title()).isEqualTo(Text.of("en", "The budget"));
    }

    private TextArea linkTitle() {
        return $(TextArea.class).withCaption("Title").all().getLast();
    }

    @Test
    void anAddressThatLooksLikeAnotherOrLeadsNowhereIsMarkedAndNotSaved() {
        openMeasure("links");
        click("Add a link");
        var address = $(TextField.class).withCaption("Address (https://…)").single();
        for (var typed : List.of(
                "https://www.town.example:65536/",
                "https://www.t\u043Ewn.example/",
                "https://www.town.example/\u202Egnp.exe",
                "https://ana@town.example/")) {
            change(address, typed);
            assertThat(address.getErrorMessage()).as(typed).contains("letters of one alphabet");
            assertThat(standing().measure().links()).as(typed).isEmpty();
        }
        change(address, "https://www.град.срб:8443/");
        assertThat(standing().measure().links().getFirst().url()).isEqualTo("https://www.град.срб:8443/");
    }

    @Test
    void everyFieldIsSavedWhenItIsLeftAndTheScriptWatchesIt() {
        openMeasure("why", "who", "participants", "participant-1", "steps", "step-1", "step-2", "money", "links");
        click("Add a budget line");
        var typed = Fields.within($(MeasureEditor.class).single())
                .filter(HasValueChangeMode.class::isInstance)
                .map(HasValueChangeMode.class::cast)
                .toList();
        assertThat(typed).hasSizeGreaterThan(20);
        assertThat(typed).extracting(HasValueChangeMode::getValueChangeMode).containsOnly(ValueChangeMode.ON_CHANGE);
        assertThat(typed).allMatch(field -> ((Component) field).getElement().hasAttribute("data-field"));
    }

    @Test
    void policyAreasAreChosenInTheReadersWordsAndAForeignOneStays() {
        revise(new MeasureRevision(
                standing()
                        .measure()
                        .with()
                        .policyAreas(List.of("open data", "Bees"))
                        .build(),
                standing().steps()));
        openMeasure("links");
        var areas = (MultiSelectComboBox<String>)
                $(MultiSelectComboBox.class).withCaption("Policy areas").single();
        assertThat(areas.getValue()).containsExactlyInAnyOrder("open data", "Bees");
        assertThat(areas.getListDataView().getItems())
                .contains("Bees", "Right to Information", "open data")
                .doesNotContain("Open Data");
        assertThat(areas.getItemLabelGenerator().apply("open data")).isEqualTo("Open Data");
        change(areas, Set.of("open data", "Bees", "Right to Information"));
        assertThat(standing().measure().policyAreas())
                .containsExactlyInAnyOrder("open data", "Bees", "Right to Information");
    }

    @Test
    void whatIsTypedWhileTheTwoVersionsArriveIsPartOfMine() {
        openMeasure();
        revise(retitled(standing(), "Somebody else’s title"));
        var title = $(TextArea.class).withCaption("Title").all().getFirst();
        change(title, "My own");
        change(title, "My own title");
        RadioButtonGroup<Boolean> versions = $(RadioButtonGroup.class).single();
        assertThat(versions.getValue()).isNull();
        versions.setValue(true);
        click("Save what I chose");
        assertThat(standing().measure().title()).isEqualTo(Text.of("en", "My own title"));
    }

    @Test
    void aSimultaneousEditShowsBothVersionsAndOverwritesNothing() {
        openMeasure();
        var before = standing();
        town.run(
                town.coordinator(),
                () -> measures.revise(before.id(), before.version(), retitled(before, "Somebody else’s title")));
        change($(TextArea.class).withCaption("Title").single(), "My own title");
        assertThat(said()).contains("This measure was changed meanwhile");
        assertThat(standing().measure().title()).isEqualTo(Text.of("en", "Somebody else’s title"));
        RadioButtonGroup<Boolean> title = $(RadioButtonGroup.class).single();
        assertThat(title.getValue()).isNull();
        title.setValue(true);
        click("Save what I chose");
        assertThat(standing().measure().title()).isEqualTo(Text.of("en", "My own title"));
    }

    @Test
    void anotherLanguageLeavesTheTwoVersionsOnTheScreen() {
        openMeasure();
        revise(retitled(standing(), "Somebody else’s title"));
        change($(TextArea.class).withCaption("Title").single(), "My own title");
        var language = $(LanguageOfTexts.class).single();
        change(
                language,
                language.getListDataView()
                        .getItems()
                        .filter(other -> !other.equals(language.getValue()))
                        .findFirst()
                        .orElseThrow());
        assertThat(said()).contains("This measure was changed meanwhile", "My own title", "Somebody else’s title");
    }

    @Test
    void aChoiceOfTwoVersionsThatIsRefusedSaysWhy() {
        openMeasure();
        revise(retitled(standing(), "Somebody else’s title"));
        change($(TextField.class).withCaption("Number").all().getFirst(), "2");
        click("Save what I chose");
        assertThat(said()).contains("The number 2 cannot be used", "Not saved yet");
        assertThat(standing().measure().number()).isEqualTo("1");
    }

    @Test
    void aNewStepTakesANumberThatIsFree() {
        openMeasure("steps", "step-1");
        click("Remove step 1");
        agree();
        click("Add a step");
        change($(TextArea.class).withCaption("What is done").all().getLast(), "Something new");
        assertThat(standing().measure().steps()).extracting(Step::number).containsExactly("2", "3");
    }

    @Test
    void anEntryThatSaysSomethingGoesOnlyAfterItWasNamed() {
        openMeasure("steps", "step-1");
        click("Remove step 1");
        var asked = $(ConfirmDialog.class).single();
        assertThat(test(asked).getText()).contains("It goes with everything it says: Step 1");
        test(asked).confirm();
        assertThat(standing().measure().steps()).hasSize(2);
    }

    @Test
    void anEntryLeftEmptyGoesWithoutAQuestion() {
        openMeasure("participants");
        int before = $(CollapsibleRow.class).all().size();
        click("Add a participant");
        click("Remove participant " + (standing().measure().participants().size() + 1));
        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat($(CollapsibleRow.class).all()).hasSize(before);
    }

    @Test
    void theMeasureGoesOnlyAfterItWasNamed() {
        openMeasure();
        click("Remove the measure");
        var asked = $(ConfirmDialog.class).single();
        assertThat(test(asked).getHeader()).contains("Remove measure 1?");
        test(asked).confirm();
        assertThat(measuresOfThePlan()).hasSize(2);

        click("Remove the measure");
        agree();
        assertThat(measuresOfThePlan()).hasSize(1);
    }

    private List<MeasureId> measuresOfThePlan() {
        return town.as(town.coordinator(), () -> overview.details(plan)).measures();
    }

    @Test
    void twoStepsOfOneNumberAreNotSaved() {
        openMeasure("steps", "step-2");
        change($(TextField.class).withCaption("Number").all().getLast(), "1");
        assertThat(said()).contains("Two steps have the same number", "Not saved yet");
        assertThat(standing().measure().steps()).extracting(Step::number).containsExactly("1", "2");
    }

    @Test
    void aMeasureThatIsRenumberedIsCalledAndFoundByItsNewNumber() {
        openMeasure();
        change($(TextField.class).withCaption("Number").all().getFirst(), "7");
        assertThat($(H1.class).single().getText()).isEqualTo("Measure 7");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(sent -> sent.getInvocation().getParameters().toString()))
                .anyMatch(sent -> sent.contains(town.slug() + "/plan/2025-2026/measures/7"));
    }

    @Test
    void whatWasSavedIsTakenBackChangeByChange() {
        openMeasure("why");
        change($(TextArea.class).withCaption("Title").single(), "A slip");
        change($(TextArea.class).withCaption("Main goal").single(), "Another slip");
        click("Undo");
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "What should be"));
        assertThat(standing().measure().title()).isEqualTo(Text.of("en", "A slip"));
        click("Undo");
        assertThat(standing().measure().title()).isEqualTo(Text.of("en", "Measure 1"));
        assertThat($(TextArea.class).withCaption("Title").single().getValue()).isEqualTo("Measure 1");
        assertThat($(Button.class).withText("Undo").exists()).isFalse();
    }

    @Test
    void aNumberThatIsTakenIsSaidAtTheFieldAndAtTheTopAndNothingIsSaved() {
        openMeasure();
        var number = $(TextField.class).withCaption("Number").all().getFirst();
        change(number, "2");
        assertThat(number.isInvalid()).isTrue();
        assertThat(said()).contains("One thing needs correcting", "The number 2 cannot be used", "Not saved yet");
        assertThat(standing().measure().number()).isEqualTo("1");
    }

    @Test
    void theHistoryOfAMeasureStaysWithItWhenItsNumberChanges() {
        var read = standing();
        revise(new MeasureRevision(read.measure().withNumber("7"), read.steps()));

        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/measures/7", QueryParameters.of("show", "history"));
        assertThat(said()).contains("A measure was revised").contains("Measure 1, plan 2025-2026");
        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/measures/2", QueryParameters.of("show", "history"));
        assertThat(said()).contains("Nothing was changed here yet");
    }

    @Test
    void theSidePanelSwitchesToTheHistoryOfTheMeasure() {
        openMeasure();
        change($(TextArea.class).withCaption("Title").single(), "A better title");
        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/measures/1", QueryParameters.of("show", "history"));
        assertThat(said()).contains("A measure was revised", "COORDINATOR of " + town.slug());
        $(Details.class).all().getFirst().setOpened(true);
        assertThat(said()).contains("Title (English)", "Measure 1", "A better title");
    }

    @Test
    void anOfficerReadsAMeasureButCannotChangeIt() {
        signIn(town.officer());
        openMeasure();
        assertThat($(TextArea.class).withCaption("Title").single().isReadOnly()).isTrue();
        assertThat($(Button.class).all().stream().map(Button::getText)).doesNotContain("Undo", "Add a step");
    }

    @Test
    void anAdoptedMeasureKeepsSomebodyWhoAnswersForIt() {
        town.run(town.coordinator(), () -> plans.adopt(plan, new Adoption("1", LocalDate.of(2025, 1, 15), null, null)));
        openMeasure("why", "who");
        var institution =
                $(ComboBox.class).withCaption("Responsible institution").single();
        change((ComboBox<String>) institution, null);
        assertThat(institution.isInvalid()).isTrue();
        change($(TextArea.class).withCaption("Main goal").single(), "Saved all the same");
        assertThat(standing().measure().responsible().institution()).isEqualTo("Department of Finance");
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "Saved all the same"));
    }

    @Test
    void aStepOfAnAdoptedPlanIsNotOfferedToBeRemoved() {
        openMeasure("steps", "step-1");
        assertThat(removals()).isNotEmpty();
        town.run(town.coordinator(), () -> plans.adopt(plan, new Adoption("1", LocalDate.of(2025, 1, 15), null, null)));
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        openMeasure("steps", "step-1");
        assertThat(removals()).isEmpty();
    }

    private List<Button> removals() {
        return $(Button.class).all().stream()
                .filter(tool -> tool.getText().startsWith("Remove step"))
                .toList();
    }

    private static MeasureRevision retitled(MeasureDetails measure, String title) {
        return new MeasureRevision(MeasureField.TITLE.into(measure.measure(), Text.of("en", title)), measure.steps());
    }
}
