package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.Text;
import org.openplan.language.ProgressMessages;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.Measures;

/// The coordinator's declaration on a measure's completion, beside the status derived from its steps: it can be made
/// with a reason, changed, or withdrawn. It is not saved automatically.
class ClosingPart extends Div {

    /// Saves the declaration; throws `ChangedMeanwhile` if somebody else has changed it.
    interface Word {

        @Nullable
        Declaration given();

        void give(@Nullable Declaration read, Completion completion, Text reason);

        void takeBack(Declaration read);

        void reload();
    }

    private final EditorContext editing;
    private final Word word;
    private final MeasureProgress progress;
    private final RadioButtonGroup<Completion> completion = new RadioButtonGroup<>();
    private @Nullable Declaration read;
    private TextBox reason;

    ClosingPart(EditorContext editing, MeasureProgress progress, Word word) {
        this.editing = editing;
        this.progress = progress;
        this.word = word;
        this.reason = new TextBox(editing, "reason");
        addClassName("closing");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", editing.say("title"));
        completion.setLabel(editing.say("completion"));
        completion.setItems(Measures.CLOSING_WORDS.stream().toList());
        completion.setItemLabelGenerator(choice -> editing.words().say(choice));
        show("");
    }

    private void show(String status) {
        read = word.given();
        removeAll();
        add(new H2(editing.say("title")), new Paragraph(derived()));
        var said = new Paragraph(status);
        said.getElement().setAttribute("role", "status");
        add(said);
        if (read != null) add(declared(read));
        completion.setValue(read == null ? null : read.completion());
        completion.setInvalid(false);
        reason = new TextBox(editing, "reason")
                .with(read == null ? Text.NONE : read.reason())
                .helped("reasonHelp");
        var give = new Button(editing.say(read == null ? "give" : "change"), click -> give());
        add(new NativeDetails(editing.say(read == null ? "close" : "edit"), new Div(completion, reason, give)));
    }

    private String derived() {
        var says = new ProgressMessages(editing.words());
        return editing.say("derived", says.say(progress), says.counts(progress));
    }

    private Div declared(Declaration given) {
        var words = editing.words();
        var back = new Button(editing.say("takeBack"), click -> takeBack(given));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(
                new Paragraph(
                        editing.say("declared", words.say(given.completion()), given.by(), words.date(given.date()))),
                new Paragraph(words.read(given.reason())),
                back);
    }

    private void give() {
        var chosen = completion.getValue();
        var why = reason.text();
        mark(chosen, why);
        if (chosen == null || why.isEmpty()) return;
        carryOut("given", () -> word.give(read, chosen, why));
    }

    private void mark(@Nullable Completion chosen, Text why) {
        completion.setErrorMessage(editing.say("completionMissing"));
        completion.setInvalid(chosen == null);
        reason.setErrorMessage(editing.say("reasonMissing"));
        reason.setInvalid(why.isEmpty());
        if (chosen == null) completion.getElement().callJsFunction("focus");
        else if (why.isEmpty()) reason.focus();
    }

    private void takeBack(Declaration given) {
        carryOut("takenBack", () -> word.takeBack(given));
    }

    private void carryOut(String done, Runnable work) {
        try {
            work.run();
            show(editing.say(done));
        } catch (ChangedMeanwhile faster) {
            // keep what was typed in the fields
            var chosen = completion.getValue();
            var why = reason.text();
            word.reload();
            show(editing.say("changedMeanwhile"));
            completion.setValue(chosen);
            reason.with(why);
        }
    }
}
