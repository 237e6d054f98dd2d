package org.openplan.exports;

import java.util.Locale;
import java.util.stream.Stream;
import org.openplan.document.MeasureField;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanHistory;
import org.openplan.language.TextReader;

/// The measures of a plan as a table: the state of each today, or on the day of a past edition, and its texts in one
/// language. States are codes.
public final class MeasuresCsv {

    private final PlanHistory history;
    private final TextReader reading;

    private MeasuresCsv(PlanHistory history, String language) {
        this.history = history;
        this.reading = new TextReader(language, history.document().languages());
    }

    public static byte[] of(PlanHistory history, String language) {
        return new MeasuresCsv(history, language).table().bytes();
    }

    private Csv table() {
        var csv = new Csv()
                .row(
                        texts().map(field -> field.name().toLowerCase(Locale.ROOT)),
                        "edition",
                        "published",
                        "measure",
                        "title",
                        "institution",
                        "state",
                        "assessed",
                        "assessed_by",
                        "assessed_on",
                        "steps",
                        "complete",
                        "late",
                        "without_evidence",
                        "declared",
                        "declared_by",
                        "declared_on");
        history.progress().measures().forEach(progress -> measure(csv, progress));
        return csv;
    }

    private void measure(Csv csv, MeasureProgress progress) {
        var measure = progress.measure();
        var assessed = progress.assessed();
        var declared = progress.declared();
        csv.row(
                texts().map(field -> reading.words(field.text(measure))),
                history.current().number(),
                history.current().published(),
                measure.number(),
                reading.words(measure.title()),
                reading.nameIfGiven(measure.responsible().institution()),
                progress.derived(),
                assessed.map(Assessment::completion).orElse(null),
                reading.nameIfGiven(assessed.map(Assessment::by).orElse(null)),
                assessed.map(Assessment::date).orElse(null),
                progress.steps().size(),
                progress.complete(),
                progress.late(),
                progress.silent(),
                declared.map(Declaration::completion).orElse(null),
                declared.map(Declaration::by).orElse(null),
                declared.map(Declaration::date).orElse(null));
    }

    /// The title has a column of its own.
    private static Stream<MeasureField> texts() {
        return MeasureField.texts().stream().filter(field -> field != MeasureField.TITLE);
    }
}
