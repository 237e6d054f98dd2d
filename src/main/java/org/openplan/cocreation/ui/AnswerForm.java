package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplan.cocreation.AnswerRefused;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.ContributionSettled;
import org.openplan.cocreation.ContributionToAnswer;
import org.openplan.cocreation.DraftIsClosed;
import org.openplan.cocreation.PassageChanged;
import org.openplan.design.ErrorSummary;
import org.openplan.design.StatusMessage;
import org.openplan.design.UnsavedText;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.editor.ProposedMeasureForm;

/// One contribution for the coordinator to read and answer; one that is answered shows its answer.
class AnswerForm extends Composite<Section> {

    private final ContributionQueue queue;
    private final Messages words;
    private final ZoneId zone;
    private final Consumer<ContributionDetails> answered;
    private final AnswerFields fields;
    private final H2 title = new H2();
    private final Div messages = new Div();
    private final ErrorSummary flaws;
    private final UnsavedText unsaved;
    private ContributionToAnswer shown;

    AnswerForm(
            ContributionQueue queue,
            Messages words,
            ZoneId zone,
            ContributionToAnswer asked,
            Function<ContributionDetails, ProposedMeasureForm> forms,
            Consumer<ContributionDetails> answered) {
        this.queue = queue;
        this.words = words;
        this.zone = zone;
        this.shown = asked;
        this.answered = answered;
        this.fields = new AnswerFields(words, asked, forms);
        this.flaws = new ErrorSummary(words);
        this.unsaved =
                new UnsavedText(this, "answer/" + asked.contribution().id().id());
        getContent().addClassName("report");
        title.getElement().setAttribute("tabindex", "-1");
        show();
        if (asked.contribution().state().isOpen()) unsaved.find(this::restore);
    }

    private void restore(List<Typed> texts) {
        new RestoredFields(words, fields.byPlace(), messages::add).put(texts);
        fields.restore(texts.stream()
                .filter(text -> !fields.byPlace().containsKey(text.place()))
                .collect(Collectors.toMap(Typed::place, Typed::value, (one, other) -> other)));
    }

    /// For whoever has just opened it from the list or by the answer before.
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void show() {
        var contribution = shown.contribution();
        title.setText(new ContributionWords(words).title(contribution));
        getContent().removeAll();
        getContent().add(title, new ContributionPart(words, zone, contribution, false), messages);
        if (contribution.state().isOpen()) ask(contribution);
        else getContent().add(new AnswerPart(words, zone, shown.timed()));
        shown.created().ifPresent(this::link);
    }

    /// To what became of a proposed measure, as long as it is in the draft.
    private void link(PlanDocument.Measure created) {
        var plan = new PlanAddress(shown.contribution().place().planSlug());
        var label = words.say("cocreation.MeasureLinks.measure", created.number(), words.read(created.title()));
        getContent().add(new Anchor(plan.measure(created.number()), label));
    }

    private void ask(ContributionDetails contribution) {
        if (contribution.isWording()) tellCurrent(contribution);
        if (contribution.kind() == ContributionKind.MEASURE && !shown.isDraft())
            getContent().add(StatusMessage.plain(say("adoptedMeasure")));
        fields.offer(shown);
        var save = new Button(say("save"), click -> answer());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("actions");
        getContent().add(flaws, fields, actions);
    }

    /// Why her wording cannot simply be taken over, with what the draft says now.
    private void tellCurrent(ContributionDetails contribution) {
        var current = shown.current();
        if (!shown.isDraft()) getContent().add(StatusMessage.plain(say("adopted")));
        else if (current.isEmpty()) getContent().add(StatusMessage.plain(say("gone")));
        else if (!shown.isAsRead()) getContent().add(conflict(current.get(), contribution.wording()));
    }

    private StatusMessage conflict(String current, String suggested) {
        var now = new Div(current);
        now.addClassName("said");
        var conflict = StatusMessage.wrong(say("conflict"));
        conflict.add(
                new H3(say("now")), now, new H3(say("against")), new StaticHtml(WordDifference.of(current, suggested)));
        return conflict;
    }

    private void answer() {
        flaws.clear();
        messages.removeAll();
        fields.given(shown.current().orElse(""), flaws).ifPresent(this::answer);
    }

    private void answer(ContributionAnswer given) {
        var contribution = shown.contribution();
        try {
            queue.answer(contribution.id(), contribution.version(), given);
            unsaved.decided();
            answered.accept(contribution);
        } catch (AnswerRefused refused) {
            fields.show(refused, flaws);
        } catch (ContributionSettled meanwhile) {
            again("answeredMeanwhile");
        } catch (PassageChanged | DraftIsClosed changed) {
            again("changedMeanwhile");
        }
    }

    /// What was typed stays in the fields.
    private void again(String why) {
        shown = queue.details(shown.contribution().id());
        messages.add(StatusMessage.wrong(say(why)));
        show();
    }

    private String say(String key) {
        return words.say("cocreation.AnswerForm." + key);
    }
}
