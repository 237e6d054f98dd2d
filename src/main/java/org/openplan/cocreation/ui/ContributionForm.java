package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.openplan.cocreation.AlreadyHandedIn;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionNotFound;
import org.openplan.cocreation.ContributionRefused;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.DraftIsClosed;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.design.ErrorSummary;
import org.openplan.design.SaveNote;
import org.openplan.design.StatusMessage;
import org.openplan.design.UnsavedText;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.language.Messages;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureNotFound;

/// A form to suggest another wording of a passage, or to comment on it. What is typed is saved as a draft by
/// itself, and handed in by a button.
class ContributionForm extends Composite<Section> {

    private final UnfinishedText text;
    private final Messages words;
    private final ContributionTarget target;
    private final String basis;
    private final H1 title;
    private final ContributionFields fields;
    private final Button handIn;
    private final Div messages = new Div();
    private final ErrorSummary flaws;
    private final WrittenElsewhere elsewhere;
    private final UnsavedText unsaved;
    private final SaveNote saved;

    ContributionForm(
            Contributions contributions,
            Messages words,
            String language,
            MeasureDetails measure,
            ContributionTarget target) {
        this.text = new UnfinishedText(contributions, target);
        this.words = words;
        this.target = target;
        this.basis = target.passage().text(measure.revision(), language).orElse("");
        this.flaws = new ErrorSummary(words);
        this.elsewhere = new WrittenElsewhere(words);
        this.unsaved = new UnsavedText(this, item(target));
        this.saved = new SaveNote(unsaved, say("saving"), say("atOnce"));
        this.title = new H1(say("title." + target.kind(), new ContributionWords(words).label(target.passage())));
        this.fields = new ContributionFields(words, target.kind(), basis, language, this::changed);
        this.handIn = new Button(say("handIn"), click -> handIn());
        getContent().addClassNames("report", "contribution-form");
        getContent().add(title, messages, elsewhere, flaws);
        if (!target.passage().isWholeMeasure()) getContent().add(new H2(say("now")), current(language));
        text.known().ifPresent(this::goOn);
        getContent().add(fields, saved, actions());
        unsaved.find(this::restore);
    }

    private static String item(ContributionTarget target) {
        return "contribution/" + target.measure().id() + "/" + target.passage().place() + "/" + target.kind();
    }

    private Div current(String language) {
        var now = new Div(basis.isEmpty() ? say("empty") : basis);
        now.addClassName("said");
        if (!basis.isEmpty()) now.getElement().setAttribute("lang", language);
        return now;
    }

    private Div actions() {
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        handIn.setDisableOnClick(true);
        var discard = new Button(say("discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(handIn, discard);
        actions.addClassName("actions");
        return actions;
    }

    private void goOn(UnfinishedContribution draft) {
        fields.fill(draft.text());
        boolean isChanged = target.kind() == ContributionKind.WORDING
                && !draft.text().basis().equals(basis);
        messages.add(StatusMessage.plain(say(isChanged ? "changedSince" : "goOn")));
    }

    private void changed() {
        flaws.clear();
        elsewhere.clear();
        keep();
    }

    private boolean keep() {
        boolean isKept = tried(() -> {
            text.keep(fields.typed());
            unsaved.saved();
            saved.say(say("saved"), true);
        });
        if (!isKept) saved.say(say("notSaved"), false);
        return isKept;
    }

    /// The button stays off until the answer is on its way: the second click of a double click finds it off.
    private void handIn() {
        getContent().getUI().ifPresent(ui -> ui.beforeClientResponse(handIn, answer -> handIn.setEnabled(true)));
        flaws.clear();
        messages.removeAll();
        elsewhere.clear();
        if (keep()) tried(() -> done(text.handIn()));
    }

    /// Says why it was refused; what was typed stays in the fields.
    private boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ContributionRefused refused) {
            fields.show(refused, flaws);
        } catch (ChangedMeanwhile faster) {
            meetOther();
        } catch (AlreadyHandedIn done) {
            handedInBefore(done.earlier());
        } catch (DraftIsClosed | MeasureNotFound | ContributionNotFound closed) {
            messages.removeAll();
            messages.add(StatusMessage.wrong(say("closed")));
        }
        return false;
    }

    private void done(ContributionDetails handedIn) {
        finish(StatusMessage.good(say("done", handedIn.number(), words.date(handedIn.dueOn()))), handedIn);
    }

    private void finish(StatusMessage message, ContributionDetails handedIn) {
        unsaved.decided();
        getContent().removeAll();
        getContent().add(title, message, new Anchor(MyContributionsView.address(handedIn.id()), say("mine")));
        message.focus();
    }

    /// Two windows wrote different texts; the person chooses which of them goes on.
    private void meetOther() {
        text.latest()
                .ifPresent(other -> elsewhere.changed(other, this::goOnFromLatest, () -> {
                    fields.fill(other.text());
                    goOnFromLatest();
                }));
    }

    private void goOnFromLatest() {
        text.reload();
        changed();
    }

    private void handedInBefore(ContributionDetails earlier) {
        if (!text.isDraftOf(earlier)) elsewhere.handedIn(earlier, "same");
        else if (fields.saySameAs(earlier)) finish(StatusMessage.plain(elsewhere.done(earlier)), earlier);
        else elsewhere.handedIn(earlier, this::goOnFromLatest);
    }

    private void discard() {
        text.discard();
        unsaved.decided();
        fields.clear();
        flaws.clear();
        messages.removeAll();
        elsewhere.clear();
        saved.say(say("discarded"), true);
    }

    private void restore(List<Typed> texts) {
        if (new RestoredFields(words, fields.byPlace(), messages::add).put(texts)) changed();
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ContributionForm." + key, values);
    }
}
