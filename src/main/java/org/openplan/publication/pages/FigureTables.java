package org.openplan.publication.pages;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;
import org.openplan.document.Quarter;
import org.openplan.language.TextReader;

/// What a plan promises and reaches in numbers, as tables: the indicators and the money.
record FigureTables(PlanHistory history, TextReader reading) {

    Csv indicators() {
        var csv =
                new Csv().row("edition", "measure", "indicator", "unit", "what", "quarter", "date", "value", "source");
        for (var measure : history.document().measures())
            for (var indicator : measure.indicators()) {
                var baseline = indicator.baseline();
                if (baseline != null) measured(csv, measure, indicator, "BASELINE", baseline);
                for (var target : indicator.targets())
                    figure(csv, measure, indicator, "TARGET", target.quarter(), null, target.value());
                for (var one : indicator.readings()) measured(csv, measure, indicator, "READING", one);
            }
        return csv;
    }

    private void measured(Csv csv, Measure measure, Indicator indicator, String what, PlanDocument.Reading one) {
        var day = one.date();
        figure(csv, measure, indicator, what, day == null ? null : Quarter.of(day), day, one.value());
    }

    private void figure(
            Csv csv,
            Measure measure,
            Indicator indicator,
            String what,
            @Nullable Quarter quarter,
            @Nullable Object day,
            Object value) {
        csv.row(
                history.current().number(),
                measure.number(),
                reading.words(indicator.name()),
                name(indicator.unit()),
                what,
                quarter,
                day,
                value,
                name(indicator.verification()));
    }

    Csv money() {
        var csv = new Csv().row("edition", "measure", "title", "year", "planned", "spent", "currency", "source");
        for (var measure : history.document().measures())
            for (var line : measure.budget())
                csv.row(
                        history.current().number(),
                        measure.number(),
                        reading.words(measure.title()),
                        line.year(),
                        line.amount(),
                        line.spent(),
                        line.currency(),
                        name(line.source()));
        return csv;
    }

    private @Nullable String name(@Nullable String name) {
        return name == null ? null : reading.name(name);
    }
}
