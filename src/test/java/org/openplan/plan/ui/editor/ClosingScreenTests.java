package org.openplan.plan.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Text;
import org.openplan.plan.ui.DraftOnScreen;

/// The coordinator's closing statement at the end of a measure's form.
class ClosingScreenTests extends DraftOnScreen {

    private static final Text WHY = Text.of("en", "Moved to May");

    @Test
    void aDraftIsNotClosed() {
        openMeasure();
        assertThat($(ClosingPart.class).exists()).isFalse();
    }

    @Test
    void theWordIsGivenWithItsReasonAndShown() {
        adopt();
        openMeasure();
        assertThat(said()).contains("From the accepted reports on its steps follows");

        choose(Completion.SUBSTANTIAL);
        reason().setValue("The library has moved.");
        click("Give the closing statement");

        assertThat(standing().measure().declared()).satisfies(word -> {
            assertThat(word.completion()).isEqualTo(Completion.SUBSTANTIAL);
            assertThat(word.reason()).isEqualTo(Text.of("en", "The library has moved."));
        });
        assertThat(said()).contains("Declared: substantial", "The closing statement is saved.");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsSaved() {
        adopt();
        openMeasure();

        click("Give the closing statement");
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(reason().isInvalid()).isTrue();
        choose(Completion.COMPLETE);
        click("Give the closing statement");
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isFalse();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(standing().measure().declared()).isNull();
    }

    @Test
    void whatSomebodyElseDeclaredMeanwhileIsShownAndMineIsStillThere() {
        adopt();
        openMeasure();
        choose(Completion.COMPLETE);
        reason().setValue("All of it is done.");
        town.run(town.coordinator(), () -> measures.declare(standing().id(), null, Completion.LIMITED, WHY));

        click("Give the closing statement");

        assertThat(said()).contains("Declared: limited", "Moved to May", "Somebody else has changed");
        assertThat(reason().getValue()).isEqualTo("All of it is done.");
        click("Change the closing statement");
        assertThat(standing().measure().declared().completion()).isEqualTo(Completion.COMPLETE);
    }

    @Test
    void theWordIsTakenBackAndTheFormGoesOnSaving() {
        adopt();
        town.run(town.coordinator(), () -> measures.declare(standing().id(), null, Completion.LIMITED, WHY));
        openMeasure();

        click("Take the closing statement back");
        assertThat(standing().measure().declared()).isNotNull();
        agree();

        assertThat(standing().measure().declared()).isNull();
        change($(TextArea.class).withCaption("Title").all().getFirst(), "A better title");
        assertThat(standing().measure().title().in("en")).contains("A better title");
    }

    private void adopt() {
        town.run(
                town.coordinator(),
                () -> plans.adopt(plan, new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum")));
    }

    private void choose(Completion completion) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Completion> group = $(RadioButtonGroup.class).single();
        group.setValue(completion);
    }

    private TextArea reason() {
        return $(TextArea.class).withCaption("Why").single();
    }

    /// With the fields of the statement unfolded, if there are any.
    private void openMeasure() {
        navigate(town.slug() + "/plan/2025-2026/measures/1", MeasureView.class);
        $(NativeDetails.class).all().forEach(statement -> {
            statement.setOpen(true);
            ComponentUtil.fireEvent(statement, new NativeDetails.ToggleEvent(statement, true));
        });
    }
}
