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
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.StepField;
import org.openplan.imports.Recognition;
import org.openplan.language.Messages;
import org.openplan.plan.ui.FindingCard;

/// What was recognised of one measure: doubts and findings expanded, certain values collapsed, each value with the
/// numbers of its source rows.
class MeasureReview extends Section {

    private final Messages words;
    private final Recognition recognition;
    private final PlanDocument.Measure measure;
    private final IntConsumer jump;

    MeasureReview(
            Messages words,
            Recognition recognition,
            PlanDocument.Measure measure,
            List<Finding> findings,
            int hue,
            IntConsumer jump) {
        this.words = words;
        this.recognition = recognition;
        this.measure = measure;
        this.jump = jump;
        var language = recognition.language();
        addClassNames("understood", "hue-" + hue);
        add(new H2(words.say("plan.FindingCard.measure", measure.number()) + ": "
                + measure.title().inOrFirst(language)));
        findings.forEach(finding -> add(new FindingCard(words, finding)));
        var doubtful = new DescriptionList();
        var certain = new DescriptionList();
        for (var value : MeasureValue.of(words, measure, language)) {
            var rows = rows(value.field());
            var list = rows.stream().anyMatch(this::isUncertain) ? doubtful : certain;
            list.add(term(value.label(), rows), new DescriptionList.Description(value.text()));
        }
        if (doubtful.getChildren().findAny().isPresent()) add(new H3(say("doubtful")), doubtful);
        add(new H3(say("steps", measure.steps().size())), steps(language));
        long count = certain.getChildren().count() / 2;
        if (count > 0) add(new NativeDetails(say("certain", count), certain));
    }

    private Div steps(String language) {
        var steps = new Div();
        steps.addClassName("understood-steps");
        for (var step : measure.steps()) {
            var line =
                    new Div(new Span(step.number() + ". " + step.description().inOrFirst(language)));
            var quarters = new Div(say("quarters", quarter(step.startQuarter()), quarter(step.endQuarter())));
            quarters.addClassName("quiet");
            if (isUncertain(step)) quarters.add(uncertain());
            chips(quarters, rowsOf(step.number(), null));
            for (var field : StepField.details())
                if (!field.text(step).isEmpty())
                    line.add(new Div(words.say(field) + ": " + field.text(step).inOrFirst(language)));
            line.add(quarters);
            steps.add(line);
        }
        return steps;
    }

    private String quarter(org.openplan.document.@Nullable Quarter quarter) {
        return quarter == null ? say("unknown") : words.quarter(quarter);
    }

    private DescriptionList.Term term(String label, List<Integer> rows) {
        var term = new DescriptionList.Term(new Span(label));
        if (rows.stream().anyMatch(this::isUncertain)) term.add(uncertain());
        rows.stream().limit(6).forEach(row -> term.add(chip(row)));
        return term;
    }

    private void chips(Div into, List<Integer> rows) {
        rows.stream().limit(6).forEach(row -> into.add(chip(row)));
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

    private List<Integer> rows(String field) {
        return rowsOf(null, field);
    }

    /// The rows whose text was placed in this step, or in this field of the measure or a part of it.
    private List<Integer> rowsOf(@Nullable String step, @Nullable String field) {
        return java.util.stream.IntStream.range(0, recognition.rows().size())
                .filter(index -> placements(index)
                        .anyMatch(placement -> Objects.equals(step, placement.step())
                                && (field == null || isWithin(placement.field(), field))))
                .boxed()
                .toList();
    }

    private static boolean isWithin(String placed, String field) {
        return placed.equals(field) || placed.startsWith(field + ".");
    }

    private java.util.stream.Stream<Recognition.Placement> placements(int row) {
        return recognition.rows().get(row).cells().stream()
                .flatMap(cell -> cell.became().stream())
                .filter(placement -> measure.number().equals(placement.measure()));
    }

    private boolean isUncertain(int row) {
        return placements(row).anyMatch(Recognition.Placement::isUncertain);
    }

    private boolean isUncertain(PlanDocument.Step step) {
        return java.util.stream.IntStream.range(0, recognition.rows().size())
                .boxed()
                .flatMap(this::placements)
                .anyMatch(placement -> step.number().equals(placement.step()) && placement.isUncertain());
    }

    private String say(String key, Object... values) {
        return words.say("intake.MeasureReview." + key, values);
    }
}
