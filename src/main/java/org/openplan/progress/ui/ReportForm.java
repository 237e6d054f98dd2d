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
import org.openplan.document.Completion;
import org.openplan.language.Messages;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ReportContent;

/// A form for a step's completion, the obstacle, a note and the evidence; missing input is reported at the field.
class ReportForm extends Composite<Div> {

    /// Pause in typing after which the draft is saved; in milliseconds.
    private static final int PAUSE = 1_500;

    private final Messages words;
    private final RadioButtonGroup<Completion> completion = new RadioButtonGroup<>();
    private final TextArea obstacle = new TextArea();
    private final TextArea note = new TextArea();
    private final EvidenceField evidence;
    private final ErrorSummary flaws;
    private final Consumer<ReportContent> onChange;

    /// `onChange` is called with the content after every change.
    ReportForm(EvidenceFiles files, Messages words, @Nullable ReportContent known, Consumer<ReportContent> onChange) {
        this.words = words;
        this.onChange = onChange;
        this.flaws = new ErrorSummary(words);
        this.evidence = new EvidenceField(files, words, known == null ? List.of() : known.evidence(), this::changed);
        choices();
        text(obstacle, "obstacle");
        text(note, "note");
        var proofs = new FieldSet(say("evidence"), evidence);
        getContent().add(flaws, completion, obstacle, note, proofs);
        if (known != null) fill(known);
        askForObstacle();
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
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
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
        onChange.accept(standing());
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

    private String say(String key) {
        return words.say("progress.ReportForm." + key);
    }
}
