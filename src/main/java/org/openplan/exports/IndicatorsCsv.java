package org.openplan.exports;

import org.jspecify.annotations.Nullable;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.PlanHistory;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.language.TextReader;

/// The indicators of a plan as a table: what each measured at first, is to reach, and has reached.
public final class IndicatorsCsv {

    private final PlanHistory history;
    private final TextReader reading;

    private IndicatorsCsv(PlanHistory history, String language) {
        this.history = history;
        this.reading = new TextReader(language, history.document().languages());
    }

    public static byte[] of(PlanHistory history, String language) {
        return new IndicatorsCsv(history, language).table().bytes();
    }

    private Csv table() {
        var csv = new Csv()
                .row(
                        "edition",
                        "measure",
                        "indicator",
                        "unit",
                        "what",
                        "quarter",
                        "date",
                        "value",
                        "source",
                        "note",
                        "moved_because");
        for (var measure : history.document().measures())
            for (var indicator : measure.indicators()) {
                var baseline = indicator.baseline();
                if (baseline != null) measured(csv, measure, indicator, "BASELINE", baseline);
                for (var target : indicator.targets())
                    figure(
                            csv,
                            measure,
                            indicator,
                            "TARGET",
                            target.quarter(),
                            null,
                            target.value(),
                            null,
                            why(measure, indicator, target));
                for (var one : indicator.readings()) measured(csv, measure, indicator, "READING", one);
            }
        return csv;
    }

    private @Nullable Text why(Measure measure, Indicator indicator, Target target) {
        return history.lastReasonFor(MoveReason.ofTarget(measure.id(), indicator.id(), target.quarter()))
                .orElse(null);
    }

    private void measured(Csv csv, Measure measure, Indicator indicator, String what, PlanDocument.Reading one) {
        var day = one.date();
        figure(csv, measure, indicator, what, day == null ? null : Quarter.of(day), day, one.value(), one.note(), null);
    }

    private void figure(
            Csv csv,
            Measure measure,
            Indicator indicator,
            String what,
            @Nullable Quarter quarter,
            @Nullable Object day,
            Object value,
            @Nullable Text note,
            @Nullable Text why) {
        csv.row(
                history.current().number(),
                measure.number(),
                reading.words(indicator.name()),
                reading.nameIfGiven(indicator.unit()),
                what,
                quarter,
                day,
                value,
                reading.nameIfGiven(indicator.verification()),
                note == null ? null : reading.words(note),
                why == null ? null : reading.words(why));
    }
}
