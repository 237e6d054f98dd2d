package org.openplan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.StepField;
import org.openplan.language.Messages;
import org.openplan.plan.ui.FindingCard;

/// What was recognised of one measure, each value with the numbers of its source rows and with its findings. Values
/// that are certain and have no finding are collapsed.
class MeasureReview extends Section {

    private static final int MOST_ROWS = 6;

    private final Messages words;
    private final MeasureRows rows;
    private final String language;
    private final List<Finding> findings;
    private final IntConsumer jump;

    /// `findings` are those of the measure and of its steps; `jump` shows the row of this index.
    MeasureReview(Messages words, MeasureRows rows, List<Finding> findings, IntConsumer jump) {
        this.words = words;
        this.rows = rows;
        this.language = rows.recognition().language();
        this.findings = new ArrayList<>(findings);
        this.jump = jump;
        var measure = rows.measure();
        addClassName("understood");
        add(new H2(words.say("plan.FindingCard.measure", measure.number()) + ": "
                + measure.title().inOrFirst(language)));
        var open = new DescriptionList();
        var certain = new DescriptionList();
        MeasureValue.of(words, measure, language).forEach(value -> add(value, open, certain));
        addMissing(open);
        if (open.getElement().getChildCount() > 0) add(new H3(say("doubtful")), open);
        add(new H3(say("steps", measure.steps().size())), steps(measure));
        this.findings.forEach(finding -> add(new FindingCard(words, finding)));
        int count = certain.getElement().getChildCount() / 2;
        if (count > 0) add(new NativeDetails(say("certain", count), certain));
    }

    private void add(MeasureValue value, DescriptionList open, DescriptionList certain) {
        var where = rows.of(value.field());
        var notes = take(finding -> isAbout(finding, value.field()));
        var description = new DescriptionList.Description(value.text());
        notes.forEach(finding -> description.add(note(finding)));
        var list = notes.isEmpty() && !rows.isUncertain(where) ? certain : open;
        list.add(term(value.label(), where), description);
    }

    /// Fields of which the file says nothing, although a rule asks for them.
    private void addMissing(DescriptionList open) {
        for (var field : MeasureField.values()) {
            if (field == MeasureField.STEPS || !field.isEmpty(rows.measure())) continue;
            var notes = take(finding -> isAbout(finding, field.field()));
            if (notes.isEmpty()) continue;
            var description = new DescriptionList.Description();
            notes.forEach(finding -> description.add(note(finding)));
            open.add(term(words.say(field), List.of()), description);
        }
    }

    private static boolean isAbout(Finding finding, String field) {
        return finding.step() == null && finding.field() != null && MeasureRows.isWithin(finding.field(), field);
    }

    private List<Finding> take(Predicate<Finding> fits) {
        var taken = findings.stream().filter(fits).toList();
        findings.removeAll(taken);
        return taken;
    }

    private Div note(Finding finding) {
        var note = new Div(FindingCard.note(words, finding));
        note.addClassName("field-findings");
        return note;
    }

    private Div steps(PlanDocument.Measure measure) {
        var steps = new Div();
        steps.addClassName("understood-steps");
        measure.steps().forEach(step -> steps.add(step(step)));
        return steps;
    }

    private Div step(PlanDocument.Step step) {
        var line = new Div(new Span(step.number() + ". " + step.description().inOrFirst(language)));
        for (var field : StepField.details())
            if (!field.text(step).isEmpty())
                line.add(new Div(words.say(field) + ": " + field.text(step).inOrFirst(language)));
        var quarters = new Div(say("quarters", quarter(step.startQuarter()), quarter(step.endQuarter())));
        quarters.addClassName("quiet");
        if (rows.isUncertain(step)) quarters.add(uncertain());
        rows.of(step).stream().limit(MOST_ROWS).forEach(row -> quarters.add(chip(row)));
        line.add(quarters);
        take(finding -> step.number().equals(finding.step())).forEach(finding -> line.add(note(finding)));
        return line;
    }

    private String quarter(@Nullable Quarter quarter) {
        return quarter == null ? say("unknown") : words.quarter(quarter);
    }

    private DescriptionList.Term term(String label, List<Integer> where) {
        var term = new DescriptionList.Term(new Span(label));
        if (rows.isUncertain(where)) term.add(uncertain());
        where.stream().limit(MOST_ROWS).forEach(row -> term.add(chip(row)));
        return term;
    }

    private Button chip(int row) {
        var chip = new Button(String.valueOf(row + 1), click -> jump.accept(row));
        chip.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        chip.addClassName("chip");
        chip.setAriaLabel(say("row", row + 1));
        return chip;
    }

    private Span uncertain() {
        var mark = new Span("? " + words.say("intake.OriginalRows.uncertain"));
        mark.addClassName("uncertain");
        return mark;
    }

    private String say(String key, Object... values) {
        return words.say("intake.MeasureReview." + key, values);
    }
}
