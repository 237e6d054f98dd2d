package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DangerDialog;
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

    /// The fields of a statement.
    private record Inputs(RadioButtonGroup<Completion> completion, TextBox reason) {}

    private final EditorContext editing;
    private final Word word;
    private final MeasureProgress progress;
    private @Nullable Declaration read;
    private @Nullable Inputs inputs;

    ClosingPart(EditorContext editing, MeasureProgress progress, Word word) {
        this.editing = editing;
        this.progress = progress;
        this.word = word;
        addClassName("closing");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", editing.say("title"));
        show("");
    }

    /// The fields are built when they are opened.
    private NativeDetails show(String status) {
        read = word.given();
        inputs = null;
        removeAll();
        add(new H2(editing.say("title")), new Paragraph(derived()));
        var said = new Paragraph(status);
        said.getElement().setAttribute("role", "status");
        add(said);
        if (read != null) add(declared(read));
        var details = new NativeDetails();
        details.setSummaryText(editing.say(read == null ? "close" : "edit"));
        details.addToggleListener(toggled -> {
            if (details.isOpen() && inputs == null) open(details);
        });
        add(details);
        return details;
    }

    private Inputs open(NativeDetails details) {
        var completion = new RadioButtonGroup<Completion>();
        completion.setLabel(editing.say("completion"));
        completion.setItems(Measures.CLOSING_WORDS.stream().toList());
        completion.setItemLabelGenerator(choice -> editing.words().say(choice));
        completion.setValue(read == null ? null : read.completion());
        var reason = new TextBox(editing, "reason")
                .with(read == null ? Text.NONE : read.reason())
                .helped("reasonHelp");
        var built = new Inputs(completion, reason);
        inputs = built;
        var give = new Button(editing.say(read == null ? "give" : "change"), click -> give(built));
        details.setContent(new Div(completion, reason, give));
        details.setOpen(true);
        return built;
    }

    private String derived() {
        var says = new ProgressMessages(editing.words());
        return editing.say("derived", says.say(progress), says.counts(progress));
    }

    private Div declared(Declaration given) {
        var words = editing.words();
        var back = new Button(editing.say("takeBack"), click -> ask(given));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(
                new Paragraph(
                        editing.say("declared", words.say(given.completion()), given.by(), words.date(given.date()))),
                new Paragraph(words.read(given.reason())),
                back);
    }

    private void give(Inputs typed) {
        var chosen = typed.completion().getValue();
        var why = typed.reason().text();
        mark(typed, chosen, why);
        if (chosen == null || why.isEmpty()) return;
        carryOut("given", typed, () -> word.give(read, chosen, why));
    }

    private void mark(Inputs typed, @Nullable Completion chosen, Text why) {
        var completion = typed.completion();
        var reason = typed.reason();
        completion.setErrorMessage(editing.say("completionMissing"));
        completion.setInvalid(chosen == null);
        reason.setErrorMessage(editing.say("reasonMissing"));
        reason.setInvalid(why.isEmpty());
        if (chosen == null) completion.getElement().callJsFunction("focus");
        else if (why.isEmpty()) reason.focus();
    }

    private void ask(Declaration given) {
        var words = editing.words();
        new DangerDialog(
                        words,
                        editing.say("takeBackTitle"),
                        editing.say("declared", words.say(given.completion()), given.by(), words.date(given.date())),
                        editing.say("takeBack"),
                        () -> takeBack(given))
                .open();
    }

    private void takeBack(Declaration given) {
        carryOut("takenBack", null, () -> word.takeBack(given));
    }

    private void carryOut(String done, @Nullable Inputs typed, Runnable work) {
        try {
            work.run();
            show(editing.say(done));
        } catch (ChangedMeanwhile faster) {
            word.reload();
            var details = show(editing.say("changedMeanwhile"));
            if (typed != null) putBack(typed, open(details));
        }
    }

    /// Keeps what was typed.
    private static void putBack(Inputs typed, Inputs shown) {
        shown.completion().setValue(typed.completion().getValue());
        shown.reason().with(typed.reason().text());
    }
}
