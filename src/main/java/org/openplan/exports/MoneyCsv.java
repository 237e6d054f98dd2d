package org.openplan.exports;

import org.openplan.document.PlanHistory;
import org.openplan.language.TextReader;

/// The money of a plan as a table: what is planned and spent, by measure, year and source.
public final class MoneyCsv {

    private MoneyCsv() {}

    public static byte[] of(PlanHistory history, String language) {
        var reading = new TextReader(language, history.document().languages());
        var csv = new Csv()
                .row("edition", "measure", "title", "year", "planned", "spent", "currency", "source", "covers");
        for (var measure : history.document().measures())
            for (var line : measure.budget()) {
                var covers = line.covers();
                csv.row(
                        history.current().number(),
                        measure.number(),
                        reading.words(measure.title()),
                        line.year(),
                        line.amount(),
                        line.spent(),
                        line.currency(),
                        reading.nameIfGiven(line.source()),
                        covers == null ? null : reading.words(covers));
            }
        return csv.bytes();
    }
}
