package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import org.openplan.design.DecimalField;
import org.openplan.design.UnsavedText;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.language.Messages;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportedSpending;

/// The fields for all that was spent so far of a year's money, beside what was planned and what is known to be spent.
class SpendingFields extends Composite<FieldSet> {

    private final Messages words;
    private final BudgetLine line;
    private final String place;
    private final Runnable changed;
    private final DecimalField spent;
    private final TextArea covers;

    /// `place` names the line among those of the form.
    SpendingFields(Messages words, BudgetLine line, String place, Runnable changed) {
        this.words = words;
        this.line = line;
        this.place = place;
        this.changed = changed;
        var year = line.year() == null ? "" : String.valueOf(line.year());
        spent = new DecimalField(words, label(year));
        spent.setHelperText(say("spentHelp"));
        covers = new TextArea(say("covers"));
        covers.setHelperText(say("coversHelp"));
        covers.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        UnsavedText.part(getContent(), place);
        UnsavedText.watch(spent, "spent");
        UnsavedText.watch(covers, "covers");
        var standing = new Paragraph(new FigureWords(words).standing(line));
        standing.addClassName("standing");
        getContent().setLegendText(year.isEmpty() ? say("money") : say("moneyOf", year));
        getContent().add(standing, spent, covers);
        spent.addValidationStatusChangeListener(change -> settle());
        covers.addValueChangeListener(change -> {
            if (change.isFromClient()) settle();
        });
    }

    private String label(String year) {
        var currency = line.currency() == null ? "" : ", " + line.currency();
        return (year.isEmpty() ? say("spent") : say("spentIn", year)) + currency;
    }

    /// Marks at once what is wrong, except what may still be filled in.
    private void settle() {
        spent.setInvalid(false);
        covers.setInvalid(false);
        if (!spent.typed().isBlank()) mistake().ifPresent(Mistake::mark);
        changed.run();
    }

    BudgetLine line() {
        return line;
    }

    void fill(ReportedSpending known) {
        spent.setValue(known.spent());
        covers.setValue(known.covers());
    }

    ReportedSpending spending() {
        return new ReportedSpending(line.year(), line.source(), line.currency(), spent.getValue(), covers.getValue());
    }

    /// The first thing that is wrong with an amount that was begun.
    Optional<Mistake<?>> mistake() {
        var mistyped = spent.mistake();
        if (mistyped.isPresent()) return Optional.of(new Mistake<>(spent, mistyped.get()));
        if (spent.isEmpty() && covers.getValue().isBlank()) return Optional.empty();
        return spending().flaw().map(this::at);
    }

    private Mistake<?> at(ReportContent.Flaw flaw) {
        var sentence = words.say("progress.Flaw." + flaw);
        return flaw == ReportContent.Flaw.SPENDING_NOTE_TOO_LONG
                ? new Mistake<>(covers, sentence)
                : new Mistake<>(spent, sentence);
    }

    /// What the browser keeps, by its place in the report.
    Map<String, RestorableField> kept() {
        return Map.of(place + ".spent", RestorableField.of(spent), place + ".covers", RestorableField.of(covers));
    }

    private String say(String key, Object... values) {
        return words.say("progress.SpendingFields." + key, values);
    }
}
