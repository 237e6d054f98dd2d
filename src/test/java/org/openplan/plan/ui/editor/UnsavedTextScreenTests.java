package org.openplan.plan.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.document.Completion;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.Text;
import org.openplan.plan.MeasureRevision;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/// What the browser kept comes back as an ordinary change; see `UnsavedTextJourney` for the browser's part.
class UnsavedTextScreenTests extends MeasureOnScreen {

    @Test
    void aTextThatWasKeptIsPutIntoItsFieldAndSavedAndNamed() {
        openMeasure("why");
        restore(new Typed("goal.en", "Typed too late", "What should be"));

        assertThat($(TextArea.class).withCaption("Main goal").single().getValue())
                .isEqualTo("Typed too late");
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "Typed too late"));
        assertThat(said()).contains("It is back in its place: Main goal (English).", "Saved");
    }

    @Test
    void anEntryIsFoundByItsIdAndATextInAnotherLanguageStaysInIt() {
        var step = standing().steps().get(1).id();
        openMeasure();
        restore(
                new Typed("steps." + step + ".output.en", "A note", "A report of five pages"),
                new Typed("title.sr-Latn", "Naslov", ""),
                new Typed("responsible.phone", " 020 123 ", ""));

        var measure = standing().measure();
        assertThat(measure.steps().get(1).output()).isEqualTo(Text.of("en", "A note"));
        assertThat(measure.title().in("sr-Latn")).contains("Naslov");
        assertThat(measure.responsible().phone()).isEqualTo("020 123");
        assertThat(said()).contains("Step 2 · Verifiable result", "Title (Serbian, Latin)", "Phone");
    }

    @Test
    void aTextWhosePlaceWasChangedMeanwhileIsComparedAndNothingIsOverwritten() {
        openMeasure();
        restore(new Typed("goal.en", "Typed too late", "An older goal"));

        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "What should be"));
        RadioButtonGroup<Boolean> goal = $(RadioButtonGroup.class).single();
        assertThat(goal.getValue()).isNull();
        goal.setValue(true);
        click("Save what I chose");
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "Typed too late"));
    }

    @Test
    void aTextThatHasNoPlaceAnyMoreIsShownToBeCopied() {
        openMeasure();
        restore(
                new Typed("steps.00000000-0000-0000-0000-000000000000.output.en", "Of a step that is gone", ""),
                new Typed("budget.0.amount", "5000", ""));

        assertThat(said()).contains("This could not be put back", "Of a step that is gone", "5000");
        click("Remove this note");
        assertThat(said()).doesNotContain("Of a step that is gone");
    }

    @Test
    void aTextThatIsRefusedStaysInItsField() {
        openMeasure();
        restore(new Typed("number", "2", "1"));

        assertThat($(TextField.class).withCaption("Number").all().getFirst().getValue())
                .isEqualTo("2");
        assertThat(said()).contains("The number 2 cannot be used", "Not saved yet");
        assertThat(standing().measure().number()).isEqualTo("1");
    }

    @Test
    void whatNobodyTypesCannotBeReplacedThisWay() {
        var before = standing();
        var step = "steps." + before.steps().getFirst().id();
        openMeasure();
        for (var place : List.of(
                step + ".completion",
                step + ".reports",
                "completion",
                "declared.reason.en",
                "id",
                "origin.kind",
                "period.start",
                "responsible",
                "goal",
                "steps",
                "",
                ".",
                "goal..en",
                "x.goal.en")) restore(new Typed(place, Completion.COMPLETE.name(), ""));

        assertThat(standing().revision()).isEqualTo(before.revision());
        assertThat(standing().version()).isEqualTo(before.version());
    }

    @Test
    void whoMayNotEditCannotRestoreEither() {
        openMeasure();
        var form = $(AutosaveForm.class).single();
        signIn(town.officer());

        assertThatThrownBy(() -> form.restore(List.of(new Typed("goal.en", "Forged", "What should be"))))
                .isInstanceOf(AccessDeniedException.class);
        signIn(town.coordinator());
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "What should be"));
    }

    @Test
    void aConflictWaitsForWhoeverLeavesTheScreen() {
        openMeasure();
        revise(retitled("Somebody else’s title"));
        change($(TextArea.class).withCaption("Title").single(), "My own title");
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        openMeasure();

        assertThat(said()).contains("This measure was changed meanwhile", "My own title", "Somebody else’s title");
        RadioButtonGroup<Boolean> title = $(RadioButtonGroup.class).single();
        title.setValue(true);
        click("Save what I chose");
        assertThat(standing().measure().title()).isEqualTo(Text.of("en", "My own title"));
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        openMeasure();
        assertThat(said()).doesNotContain("This measure was changed meanwhile");
    }

    @Test
    void aPhoneOfMineAndAContactOfTheirsBothWin() {
        openMeasure("who");
        var measure = standing().measure();
        var theirs = measure.responsible();
        revise(new MeasureRevision(
                measure.withResponsible(new Responsible(theirs.institution(), "Vesna", theirs.email(), theirs.phone())),
                standing().steps()));
        change($(TextField.class).withCaption("Phone").single(), "020 123");

        assertThat($(RadioButtonGroup.class).all())
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("Responsible · Contact person", "Responsible · Phone");
        click("Save what I chose");
        assertThat(standing().measure().responsible().person()).isEqualTo("Vesna");
        assertThat(standing().measure().responsible().phone()).isEqualTo("020 123");
    }

    @Test
    void besideAConflictNothingIsRemovedAndNoCodeIsShown() {
        openMeasure();
        assertThat($(Button.class).withText("Remove the measure").all()).hasSize(1);
        var before = standing();
        revise(new MeasureRevision(before.measure().withSteps(List.of()), List.of()));
        change($(TextArea.class).withCaption("Title").single(), "My own title");

        assertThat($(Button.class).withText("Remove the measure").all()).isEmpty();
        assertThat(said()).contains("From: Q1 2025", "What is done: Step 1 is done", "no evidence available");
        assertThat(said()).doesNotContain("NO_EVIDENCE", "2025-Q1");
    }

    @Test
    void aTextThatIsSavedByNowIsConfirmedThoughItsFieldIsNotOnTheScreen() {
        openMeasure();
        told();
        stillKept(new Typed("goal.en", "What should be ", ""), new Typed("problem.en", "Not saved", "What is wrong"));

        assertThat(told())
                .filteredOn(call -> call.contains("goal.en"))
                .singleElement()
                .asString()
                .contains("goal.en=" + "What should be ".hashCode())
                .doesNotContain("problem.en");
    }

    @Test
    void whatWasTypedIntoAnEntryDoesNotComeBackInAnotherThatTookItsPlace() {
        openMeasure("participants", "participant-1");
        told();
        click("Remove participant 1");
        agree();

        assertThat(told()).filteredOn(call -> call.contains("participants")).hasSize(1);
        assertThat(standing().measure().participants()).isEmpty();
    }

    @Test
    void theAddressOpensItsPartAlsoIfTheFormWasDrawnAgainMeanwhile() {
        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/measures/1");
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var address = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("location.hash"))
                .findFirst()
                .orElseThrow();
        restore(new Typed("goal.en", "Typed too late", "What should be"));
        address.complete(StringNode.valueOf("who"));

        assertThat($(Collapsible.class).withId("who").single().isOpen()).isTrue();
    }

    /// As the script says it after it was told what is saved.
    private void stillKept(Typed... texts) {
        var data = JsonNodeFactory.instance.objectNode();
        var detail = data.putArray("event.detail");
        for (var text : texts)
            detail.addObject()
                    .put("place", text.place())
                    .put("value", text.value())
                    .put("base", text.base());
        var form = $(AutosaveForm.class).single().getElement();
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "unsaved-kept", data));
    }

    private static List<String> told() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .toList();
    }

    private void restore(Typed... texts) {
        $(AutosaveForm.class).single().restore(List.of(texts));
    }

    private MeasureRevision retitled(String title) {
        var before = standing();
        return new MeasureRevision(MeasureField.TITLE.into(before.measure(), Text.of("en", title)), before.steps());
    }
}
