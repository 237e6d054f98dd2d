package org.openplan.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.MeasureText;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.Uploads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class PlanScreensTests extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    Measures measures;

    @Autowired
    Uploads uploads;

    Town town;
    PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        signIn(town.coordinator());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOnlyPlanOpensByItselfWithItsMeasures() {
        navigate(town.slug() + "/plan", PlanView.class);
        assertThat($(MeasureTable.class).single().getListDataView().getItems())
                .extracting(measure -> measure.title().inOrFirst("en"))
                .containsExactly("Measure 1", "Measure 2");
    }

    @Test
    void aCorrectedQuarterIsSavedAtOnce() {
        openMeasure();
        var until = (QuarterField)
                $(ComboBox.class).withCaption("Until the end of").all().getFirst();
        change(until, new Quarter(2026, 2));
        assertThat(standing().measure().steps().getFirst().end()).isEqualTo(new Quarter(2026, 2));
        assertThat(said()).contains("Saved");
    }

    @Test
    void anIndicatorWithBaselineAndTargetIsAdded() {
        openMeasure();
        click("Add an indicator");
        change($(TextArea.class).withCaption("What is measured").single(), "Workshops held");
        change($(TextField.class).withCaption("Unit").single(), "workshops");
        change($(BigDecimalField.class).withCaption("Baseline").single(), BigDecimal.ZERO);
        click("Add a target");
        change($(BigDecimalField.class).withCaption("Target").single(), BigDecimal.TEN);
        change((QuarterField) $(ComboBox.class).withCaption("By the end of").single(), new Quarter(2025, 3));
        var indicator = standing().measure().indicators().getFirst();
        assertThat(indicator.name()).isEqualTo(Text.of("en", "Workshops held"));
        assertThat(indicator.baseline().value()).isEqualByComparingTo("0");
        assertThat(indicator.targets().getFirst().quarter()).isEqualTo(new Quarter(2025, 3));
        assertThat(indicator.targets().getFirst().value()).isEqualByComparingTo("10");
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
    void anOfficerReadsAMeasureButCannotChangeIt() {
        signIn(town.officer());
        openMeasure();
        assertThat($(TextArea.class).withCaption("Title").single().isReadOnly()).isTrue();
        assertThat($(Button.class).all().stream().map(Button::getText)).doesNotContain("Save", "Add a step");
    }

    @Test
    void thePlanIsAdoptedWithItsActAndPublished() {
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        click("Adopt the plan");
        assertThat(status()).isEqualTo(PlanStatus.DRAFT);
        assertThat($(TextField.class).withCaption("Number of the act").single().isInvalid())
                .isTrue();
        change($(TextField.class).withCaption("Number of the act").single(), "06-12/2025");
        change($(DatePicker.class).single(), LocalDate.of(2025, 1, 15));
        click("Adopt the plan");
        assertThat(status()).isEqualTo(PlanStatus.ADOPTED);
        click("Publish");
        assertThat(said()).contains("Edition 1 is public");
        assertThat(status()).isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void anUploadedFileIsShownAndAcceptedAsADraft() {
        var id = town.as(
                town.coordinator(),
                () -> uploads.keep("plan.txt", SamplePlan.asTabbedText().getBytes(StandardCharsets.UTF_8)));
        navigate(town.slug() + "/import/" + id.id(), RecognitionView.class);
        assertThat(said()).contains("Open the budget");
        click("Accept and start the draft");
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
        assertThat(town.as(town.coordinator(), plans::plans)).hasSize(2);
    }

    @Test
    void anotherTownsPlanDoesNotExistHere() {
        var other = cast.town();
        signIn(other.coordinator());
        assertThatThrownBy(() -> navigate(other.slug() + "/plan/2025-2026", PlanView.class));
        assertThatThrownBy(() -> navigate(town.slug() + "/plan/2025-2026", PlanView.class));
    }

    private static MeasureRevision retitled(MeasureDetails measure, String title) {
        return new MeasureRevision(MeasureText.TITLE.into(measure.measure(), Text.of("en", title)), measure.steps());
    }

    private void openMeasure() {
        navigate(town.slug() + "/plan/2025-2026/measures/1", MeasureView.class);
    }

    private MeasureDetails standing() {
        return town.as(
                town.coordinator(),
                () -> measures.details(plans.details(plan).measures().getFirst()));
    }

    private PlanStatus status() {
        return town.as(town.coordinator(), () -> plans.details(plan)).status();
    }

    private void click(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }

    /// As a person would: the change comes from the browser.
    private <T, C extends com.vaadin.flow.component.AbstractField<?, T>> void change(C field, T value) {
        field.setValue(value);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                field, new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent(field, field, null, true));
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
