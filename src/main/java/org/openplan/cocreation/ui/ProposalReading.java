package org.openplan.cocreation.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.language.Messages;

/// A proposed measure to read, field by field in the order of the form, as one piece of HTML; what is empty is
/// left out.
record ProposalReading(Messages words, String language) {

    HtmlElement of(Measure measure) {
        var reading = new HtmlElement("div").named("draft-text");
        for (var field : MeasureField.values())
            if (field.part().isPresent()) show(field, measure).ifPresent(reading::has);
        return reading;
    }

    private Optional<HtmlElement> show(MeasureField field, Measure measure) {
        if (field.isEmpty(measure)) return Optional.empty();
        return switch (field) {
            case NUMBER -> Optional.empty();
            case STEPS -> Optional.of(list(field, measure.steps().stream().map(this::step)));
            case INDICATORS ->
                Optional.of(list(field, measure.indicators().stream().map(this::indicator)));
            default ->
                field.kind() == MeasureField.Kind.TEXT
                        ? Optional.of(text(words.say(field), field.text(measure)))
                        : Optional.of(
                                list(field, lines(field, measure).stream().map(line -> HtmlElement.of("li", line))));
        };
    }

    private HtmlElement list(MeasureField field, Stream<HtmlElement> entries) {
        var list = new HtmlElement("ul");
        entries.forEach(list::has);
        return new HtmlElement("section").has(HtmlElement.of("h4", words.say(field)), list);
    }

    private HtmlElement text(String label, Text text) {
        return new HtmlElement("section").has(HtmlElement.of("h4", label), said(text));
    }

    private HtmlElement said(Text text) {
        return HtmlElement.of("p", text.inOrFirst(language)).named("said");
    }

    private HtmlElement step(Step step) {
        var entry = new HtmlElement("li").has(HtmlElement.of("p", say("step", step.number(), quarters(step))));
        for (var field : StepField.texts())
            if (!field.text(step).isEmpty())
                entry.has(HtmlElement.of("p", words.say(field)).named("quiet"), said(field.text(step)));
        return entry;
    }

    private String quarters(Step step) {
        return Stream.of(step.startQuarter(), step.endQuarter())
                .filter(Objects::nonNull)
                .map(words::quarter)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private HtmlElement indicator(Indicator indicator) {
        var entry = new HtmlElement("li").has(said(indicator.name()));
        var unit = Objects.requireNonNullElse(indicator.unit(), "");
        var baseline = indicator.baseline();
        if (baseline != null) entry.has(HtmlElement.of("p", say("baseline", words.number(baseline.value()), unit)));
        for (var target : indicator.targets())
            entry.has(
                    HtmlElement.of("p", say("target", quarter(target.quarter()), words.number(target.value()), unit)));
        return entry;
    }

    private String quarter(@Nullable Quarter quarter) {
        return quarter == null ? "" : words.quarter(quarter);
    }

    /// What is neither text nor step nor indicator.
    private List<String> lines(MeasureField field, Measure measure) {
        return new ProposalLines(words, language).of(field, measure);
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ProposalReading." + key, values);
    }
}
