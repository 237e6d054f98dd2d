package org.openplan.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;

/// A value of a measure as text, with its field in the plan document and its label.
record MeasureValue(String field, String label, String text) {

    /// All values except those of the steps; unknown ones are left out.
    static List<MeasureValue> of(Messages words, PlanDocument.Measure measure, String language) {
        var values = new ArrayList<MeasureValue>();
        for (var text : MeasureField.texts())
            values.add(value(words, text.field(), text.text(measure).inOrFirst(language)));
        values.add(value(
                words,
                "values",
                measure.values().stream()
                        .map(claim ->
                                words.say(claim.value()) + ": " + claim.how().inOrFirst(language))
                        .collect(Collectors.joining("\n"))));
        values.add(value(words, "period", period(words, measure.period())));
        var responsible = measure.responsible();
        values.add(value(
                words,
                "responsible",
                Stream.of(responsible.institution(), responsible.person(), responsible.email(), responsible.phone())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))));
        values.add(value(
                words,
                "participants",
                measure.participants().stream()
                        .map(one -> one.name() + " (" + words.say(one.kind()) + ")")
                        .collect(Collectors.joining("\n"))));
        values.add(value(
                words,
                "indicators",
                measure.indicators().stream()
                        .map(one -> one.name().inOrFirst(language))
                        .collect(Collectors.joining("\n"))));
        values.add(value(
                words,
                "links",
                measure.links().stream()
                        .map(one -> one.title().inOrFirst(language))
                        .collect(Collectors.joining("\n"))));
        return values.stream().filter(value -> !value.text().isBlank()).toList();
    }

    private static MeasureValue value(Messages words, String field, String text) {
        return new MeasureValue(field, MeasureField.named(field).map(words::say).orElse(field), text);
    }

    private static String period(Messages words, PlanDocument.Period period) {
        var from = period.start() == null ? "?" : words.date(period.start());
        var until = period.end() == null ? "?" : words.date(period.end());
        return period.equals(PlanDocument.Period.UNKNOWN) ? "" : from + " – " + until;
    }
}
