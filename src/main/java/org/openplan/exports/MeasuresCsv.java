package org.openplan.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        var head = new ArrayList<>(List.of(
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
                "declared_on"));
        texts().forEach(field -> head.add(field.name().toLowerCase(Locale.ROOT)));
        var csv = new Csv().row(head.toArray());
        history.progress().measures().forEach(progress -> csv.row(row(progress).toArray()));
        return csv;
    }

    private List<@Nullable Object> row(MeasureProgress progress) {
        var measure = progress.measure();
        var assessed = progress.assessed();
        var declared = progress.declared();
        var row = new ArrayList<@Nullable Object>();
        Collections.addAll(
                row,
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
        texts().forEach(field -> row.add(reading.words(field.text(measure))));
        return row;
    }

    /// The title has a column of its own.
    private static Stream<MeasureField> texts() {
        return MeasureField.texts().stream().filter(field -> field != MeasureField.TITLE);
    }
}
