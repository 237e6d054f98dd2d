package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DayField;
import org.openplan.design.DecimalField;
import org.openplan.design.UnsavedText;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.NewFigures.NewReading;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportedReading;

/// The fields for one reading of an indicator, beside its baseline, target and last reading.
class ReadingFields extends Composite<FieldSet> {

    private final Messages words;
    private final Indicator indicator;
    private final MeasureFigures figures;
    private final LocalDate today;
    private final Runnable changed;
    private final DecimalField value;
    private final DayField day;
    private final TextArea note;

    /// The day is at first the last one of the quarter that is reported on, or today if that has not come yet.
    ReadingFields(
            Messages words,
            Indicator indicator,
            MeasureFigures figures,
            Quarter quarter,
            LocalDate today,
            Runnable changed) {
        this.words = words;
        this.indicator = indicator;
        this.figures = figures;
        this.today = today;
        this.changed = changed;
        var unit = indicator.unit();
        value = new DecimalField(words, unit == null ? say("value") : say("valueIn", unit));
        day = new DayField(words, say("day"));
        day.setHelperText(say("dayHelp"));
        day.setValue(quarter.lastDay().isAfter(today) ? today : quarter.lastDay());
        note = new TextArea(say("note"));
        note.setHelperText(say("noteHelp"));
        note.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        UnsavedText.part(getContent(), place());
        UnsavedText.watch(value, "value");
        UnsavedText.watch(note, "note");
        var standing = new Paragraph(new FigureWords(words).standing(indicator, quarter));
        standing.addClassName("standing");
        var row = new Div(value, day);
        row.addClassName("side-by-side");
        getContent().setLegendText(words.read(indicator.name()));
        getContent().add(standing, row, note);
        listen();
    }

    private void listen() {
        value.addValidationStatusChangeListener(change -> settle());
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) settle();
        });
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) settle();
        });
    }

    /// Marks at once what is wrong, except what may still be filled in.
    private void settle() {
        value.setInvalid(false);
        day.setInvalid(false);
        note.setInvalid(false);
        if (!value.typed().isBlank()) mistake().ifPresent(Mistake::mark);
        showReplaced();
        changed.run();
    }

    private void showReplaced() {
        value.setHelperText(shown().flatMap(figures::replaced)
                .map(former -> say("replaces", new FigureWords(words).value(former.value(), indicator.unit())))
                .orElse(""));
    }

    private Optional<NewReading> shown() {
        return Optional.ofNullable(value.getValue())
                .map(number -> new NewReading(indicator.id(), new Reading(number, day.getValue())));
    }

    void fill(@Nullable ReportedReading known) {
        if (known == null) return;
        value.setValue(known.value());
        day.setValue(known.date());
        note.setValue(known.note());
        showReplaced();
    }

    ReportedReading reading() {
        return new ReportedReading(indicator.id(), indicator.name(), value.getValue(), day.getValue(), note.getValue());
    }

    /// The first thing that is wrong with a reading that was begun.
    Optional<Mistake<?>> mistake() {
        var mistyped = value.mistake();
        if (mistyped.isPresent()) return Optional.of(new Mistake<>(value, mistyped.get()));
        if (value.isEmpty() && note.getValue().isBlank()) return Optional.empty();
        if (day.isMistyped()) return Optional.of(new Mistake<>(day, words.say("design.DayField.noDay")));
        return reading().flaw(figures, today).map(this::at);
    }

    private Mistake<?> at(ReportContent.Flaw flaw) {
        var sentence = words.say("progress.Flaw." + flaw);
        return switch (flaw) {
            case NO_DAY, DAY_IN_FUTURE, DAY_BEFORE_BASELINE -> new Mistake<>(day, sentence);
            case READING_NOTE_TOO_LONG -> new Mistake<>(note, sentence);
            default -> new Mistake<>(value, sentence);
        };
    }

    /// What the browser keeps, by its place in the report.
    Map<String, RestorableField> kept() {
        return Map.of(place() + ".value", RestorableField.of(value), place() + ".note", RestorableField.of(note));
    }

    private String place() {
        return "readings." + indicator.id();
    }

    private String say(String key, Object... values) {
        return words.say("progress.ReadingFields." + key, values);
    }
}
