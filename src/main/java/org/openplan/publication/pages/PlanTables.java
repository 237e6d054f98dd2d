package org.openplan.publication.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasureField;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory;
import org.openplan.document.StepProgress;
import org.openplan.language.TextReader;

/// What the pages of a plan count, as tables: the state of each measure and step today, or on the day of a past
/// edition.
/// Texts are in the language of the address, states are codes.
final class PlanTables {

    private final PlanHistory history;
    private final Addresses at;
    private final String site;
    private final TextReader reading;

    PlanTables(PlanHistory history, Addresses at, String site) {
        this.history = history;
        this.at = at;
        this.site = site;
        this.reading = new TextReader(at.language(), history.document().languages());
    }

    Map<String, byte[]> all() {
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put(at.steps(), steps().bytes());
        tables.put(at.measures(), measures().bytes());
        var figures = new FigureTables(history, reading);
        tables.put(at.indicators(), figures.indicators().bytes());
        tables.put(at.money(), figures.money().bytes());
        return tables;
    }

    private Csv steps() {
        var csv = new Csv()
                .row(
                        "edition",
                        "published",
                        "measure",
                        "title",
                        "step",
                        "description",
                        "institution",
                        "start",
                        "end",
                        "promised_end",
                        "state",
                        "quarters_late",
                        "reported_for",
                        "accepted",
                        "evidence",
                        "counts_as",
                        "deadline",
                        "awaited_until");
        for (var measure : history.progress().measures())
            for (var step : measure.steps()) step(csv, measure.measure(), step);
        return csv;
    }

    private void step(Csv csv, Measure measure, StepProgress progress) {
        var step = progress.step();
        var latest = progress.latest();
        var own = step.institution();
        csv.row(
                history.current().number(),
                history.current().published(),
                measure.number(),
                reading.words(measure.title()),
                step.number(),
                reading.words(step.description()),
                name(own == null ? measure.responsible().institution() : own),
                step.startQuarter(),
                step.endQuarter(),
                history.stepAsPromised(measure, step).map(Step::endQuarter).orElse(null),
                progress.state(),
                progress.lateBy(),
                latest == null ? null : latest.quarter(),
                latest == null ? null : latest.accepted(),
                latest == null
                        ? null
                        : latest.evidence().stream().map(this::proof).collect(Collectors.joining(" ")),
                progress.counted(),
                progress.deadline(),
                progress.awaitedUntil().orElse(null));
    }

    private String proof(Evidence evidence) {
        var url = evidence.url();
        var file = evidence.file();
        if (url != null) return url;
        return file == null ? evidence.title() : site + Addresses.file(at.town(), file);
    }

    private Csv measures() {
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
                name(measure.responsible().institution()),
                progress.derived(),
                assessed.map(Assessment::completion).orElse(null),
                name(assessed.map(Assessment::by).orElse(null)),
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

    /// The title stands beside the number.
    private static Stream<MeasureField> texts() {
        return MeasureField.texts().stream().filter(field -> field != MeasureField.TITLE);
    }

    private @Nullable String name(@Nullable String name) {
        return name == null ? null : reading.name(name);
    }
}
