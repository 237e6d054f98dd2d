package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openplan.design.ErrorSummary;
import org.openplan.design.Pill;
import org.openplan.design.SaveNote;
import org.openplan.design.UnsavedText;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.document.Completion;
import org.openplan.language.Messages;
import org.openplan.progress.DueStep;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportContentRefused;

/// A form for a step's completion, the obstacle, a note, the evidence and the figures of the measure; missing input is
/// reported at the field.
class ReportForm extends Composite<Div> {

    private final Messages words;
    private final RadioButtonGroup<Completion> completion = new RadioButtonGroup<>();
    private final TextArea obstacle = new TextArea();
    private final TextArea note = new TextArea();
    private final EvidencePart evidence;
    private final FiguresPart figures;
    private final ErrorSummary flaws;
    private final Consumer<ReportContent> onChange;
    private final UnsavedText unsaved;
    private final RestoredTexts restored;
    private final SaveNote saved;
    private boolean isRefused;

    /// `beside` are the person's reports on other steps of the measure; `onChange` is called with the content after
    /// every change.
    ReportForm(
            ReportServices answering,
            DueStep due,
            List<DueStep> beside,
            @Nullable ReportContent known,
            Consumer<ReportContent> onChange) {
        this.words = answering.words();
        this.onChange = onChange;
        this.unsaved = new UnsavedText(
                this,
                "report/" + due.round().id().id() + "/" + due.details().id().id());
        this.saved = new SaveNote(unsaved, say("saving"), say("atOnce"));
        this.flaws = new ErrorSummary(words);
        var round = due.round().id();
        var step = due.details().id();
        this.evidence = new EvidencePart(
                answering.files(), () -> answering.drafts().takesEvidence(round, step), words, known, this::changed);
        this.figures = new FiguresPart(answering, due, beside, known, this::changed);
        choices();
        text(obstacle, "obstacle");
        text(note, "note");
        this.restored = new RestoredTexts(words, getContent(), besideFigures(), figures);
        getContent().add(flaws, completion, obstacle, note, evidence, figures, saved);
        if (known != null) fill(known);
        askFurther();
        unsaved.find(this::restore);
    }

    private Map<String, RestorableField> besideFigures() {
        return Map.of(
                "note", RestorableField.of(note),
                "obstacle", RestorableField.of(obstacle),
                "whyNoEvidence", evidence.kept());
    }

    private void choices() {
        completion.setLabel(say("completion"));
        completion.setItems(ReportContent.CHOICES);
        completion.setRenderer(new ComponentRenderer<>(this::choice));
        completion.setRequiredIndicatorVisible(true);
        completion.addValueChangeListener(change -> {
            completion.setInvalid(false);
            askFurther();
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

    /// What holds the step up, or what shows that it is complete.
    private void askFurther() {
        boolean asked = ReportContent.needsObstacle(completion.getValue());
        evidence.show(completion.getValue());
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
        return flaws.areNone() ? Optional.of(answer) : Optional.empty();
    }

    private ReportContent standing() {
        var chosen = completion.getValue();
        var hindrance = ReportContent.needsObstacle(chosen) ? obstacle.getValue() : "";
        return new ReportContent(
                        chosen,
                        words.tag(),
                        note.getValue(),
                        hindrance,
                        evidence.items(),
                        evidence.whyNone(),
                        figures.readings(),
                        figures.spending())
                .withoutEmptyFigures();
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

    /// Puts back what the browser kept.
    void restore(List<Typed> texts) {
        restored.put(texts);
        if (texts.stream().anyMatch(restored::isThere)) changed();
        unsaved.saved(texts.stream().filter(restored::isThere));
    }

    /// The report is handed in, so nothing of it waits in the browser.
    void close() {
        unsaved.decided();
    }

    /// Those of the figures are found again at their fields.
    void show(List<ReportContent.Flaw> found) {
        flaws.clear();
        for (var flaw : found) {
            var sentence = words.say("progress.Flaw." + flaw, ReportContent.MOST_EVIDENCE);
            switch (flaw) {
                case NO_COMPLETION -> flaws.at(completion, sentence);
                case NO_OBSTACLE, OBSTACLE_TOO_LONG -> flaws.at(obstacle, sentence);
                case NOTE_TOO_LONG -> flaws.at(note, sentence);
                case EVIDENCE_MISSING, REASON_TOO_LONG -> evidence.refuse(flaws, sentence);
                case TOO_MUCH_EVIDENCE, EVIDENCE_UNKNOWN, EVIDENCE_TITLE, INDICATOR_GONE -> flaws.of(sentence);
                default -> {} // of the figures
            }
        }
        figures.check(flaws);
    }

    private String say(String key, Object... values) {
        return words.say("progress.ReportForm." + key, values);
    }
}
