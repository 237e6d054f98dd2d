package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openplan.design.ErrorSummary;
import org.openplan.design.Pill;
import org.openplan.design.SaveNote;
import org.openplan.design.StatusMessage;
import org.openplan.design.UnsavedText;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.document.Completion;
import org.openplan.language.Messages;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportContentRefused;

/// A form for a step's completion, the obstacle, a note and the evidence; missing input is reported at the field.
class ReportForm extends Composite<Div> {

    private final Messages words;
    private final RadioButtonGroup<Completion> completion = new RadioButtonGroup<>();
    private final TextArea obstacle = new TextArea();
    private final TextArea note = new TextArea();
    private final EvidenceField evidence;
    private final ErrorSummary flaws;
    private final Consumer<ReportContent> onChange;
    private final UnsavedText unsaved;
    private final SaveNote saved;
    private boolean isRefused;

    /// `item` names the report for the texts that the browser keeps; `onChange` is called with the content after every
    /// change.
    ReportForm(
            EvidenceFiles files,
            Messages words,
            String item,
            @Nullable ReportContent known,
            Consumer<ReportContent> onChange) {
        this.words = words;
        this.onChange = onChange;
        this.unsaved = new UnsavedText(this, item);
        this.saved = new SaveNote(unsaved, say("saving"), say("atOnce"));
        this.flaws = new ErrorSummary(words);
        this.evidence = new EvidenceField(files, words, known == null ? List.of() : known.evidence(), this::changed);
        choices();
        text(obstacle, "obstacle");
        text(note, "note");
        var proofs = new FieldSet(say("evidence"), evidence);
        getContent().add(flaws, completion, obstacle, note, proofs, saved);
        if (known != null) fill(known);
        askForObstacle();
        unsaved.find(this::restore);
    }

    private void choices() {
        completion.setLabel(say("completion"));
        completion.setItems(ReportContent.CHOICES);
        completion.setRenderer(new ComponentRenderer<>(this::choice));
        completion.setRequiredIndicatorVisible(true);
        completion.addValueChangeListener(change -> {
            completion.setInvalid(false);
            askForObstacle();
            if (change.isFromClient()) changed();
        });
    }

    private Div choice(Completion each) {
        var choice = new Div(new Pill(each, words), new Span(words.say("progress.Choice." + each)));
        choice.addClassName("choice");
        return choice;
    }

    private void text(TextArea field, String name) {
        field.setLabel(say(name));
        field.setHelperText(say(name + "Help"));
        field.setMaxLength(ReportContent.LONGEST_TEXT);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        UnsavedText.watch(field, name);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            if (change.isFromClient()) changed();
        });
    }

    private void askForObstacle() {
        boolean asked = ReportContent.needsObstacle(completion.getValue());
        obstacle.setVisible(asked);
        obstacle.setRequiredIndicatorVisible(asked);
    }

    private void fill(ReportContent known) {
        completion.setValue(known.completion());
        obstacle.setValue(known.obstacle());
        note.setValue(known.note());
    }

    /// The report, or empty while a field has an error.
    Optional<ReportContent> answer() {
        if (!evidence.isSettled()) return Optional.empty();
        var answer = standing();
        show(answer.flaws());
        return answer.flaws().isEmpty() ? Optional.of(answer) : Optional.empty();
    }

    private ReportContent standing() {
        var chosen = completion.getValue();
        var hindrance = ReportContent.needsObstacle(chosen) ? obstacle.getValue() : "";
        return new ReportContent(chosen, words.tag(), note.getValue(), hindrance, evidence.items());
    }

    private void changed() {
        try {
            onChange.accept(standing());
            unsaved.saved();
            saved.say(say("saved"), true);
            if (isRefused) flaws.clear();
            isRefused = false;
        } catch (ReportContentRefused refused) {
            isRefused = true;
            show(refused.flaws());
            saved.say(say("notSaved"), false);
        }
    }

    /// Puts back what the browser kept; a text that was replaced meanwhile, as on another device, is shown beside.
    void restore(List<Typed> texts) {
        for (var typed : texts) {
            var field = field(typed);
            var standing = field.getValue().strip();
            if (standing.equals(typed.value().strip())) continue;
            boolean isAsLeft = standing.equals(typed.base().strip());
            if (isAsLeft) field.setValue(typed.value());
            getContent().addComponentAsFirst(restored(field, typed, isAsLeft));
        }
        if (texts.stream().anyMatch(this::isThere)) changed();
        unsaved.saved(texts.stream().filter(this::isThere));
    }

    private boolean isThere(Typed typed) {
        return field(typed).getValue().strip().equals(typed.value().strip());
    }

    private TextArea field(Typed typed) {
        return typed.place().equals("note") ? note : obstacle;
    }

    private Div restored(TextArea field, Typed typed, boolean isBack) {
        if (isBack) return StatusMessage.plain(say("restored", field.getLabel()));
        var message = StatusMessage.plain(say("replaced", field.getLabel()));
        var text = new Div(typed.value());
        text.addClassName("version");
        message.add(text);
        return message;
    }

    /// The report is handed in, so nothing of it waits in the browser.
    void close() {
        unsaved.decided();
    }

    void show(List<ReportContent.Flaw> found) {
        flaws.clear();
        for (var flaw : found) {
            var sentence = words.say("progress.Flaw." + flaw, ReportContent.MOST_EVIDENCE);
            switch (flaw) {
                case NO_COMPLETION -> flaws.at(completion, sentence);
                case NO_OBSTACLE, OBSTACLE_TOO_LONG -> flaws.at(obstacle, sentence);
                case NOTE_TOO_LONG -> flaws.at(note, sentence);
                case TOO_MUCH_EVIDENCE, EVIDENCE_UNKNOWN -> flaws.of(sentence);
            }
        }
    }

    private String say(String key, Object... values) {
        return words.say("progress.ReportForm." + key, values);
    }
}
