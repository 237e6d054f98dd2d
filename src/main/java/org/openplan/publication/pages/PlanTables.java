package org.openplan.publication.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.document.PlanDocument.Measure;

/// What the pages of a plan count, as tables: the state of each measure and step on the day of the edition. Texts are
/// in the language of the address, states are codes.
final class PlanTables {

    private final PlanHistory history;
    private final Addresses at;
    private final String site;
    private final Reading reading;

    PlanTables(PlanHistory history, Addresses at, String site) {
        this.history = history;
        this.at = at;
        this.site = site;
        this.reading = new Reading(at.language(), history.document().languages());
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
                        "evidence");
        for (var measure : PlanStanding.of(history.current()).measures())
            for (var step : measure.steps()) step(csv, measure.measure(), step);
        return csv;
    }

    private void step(Csv csv, Measure measure, Standing standing) {
        var step = standing.step();
        var latest = standing.latest();
        var own = step.institution();
        csv.row(
                history.current().number(),
                history.current().published(),
                measure.number(),
                reading.words(measure.title()),
                step.number(),
                reading.words(step.description()),
                name(own == null ? measure.responsible().institution() : own),
                Drift.start(step),
                Drift.end(step),
                history.stepAsPromised(measure, step).map(Drift::end).orElse(null),
                standing.completion(),
                standing.late() ? standing.lateBy() : 0,
                latest == null ? null : latest.quarter(),
                latest == null ? null : latest.accepted(),
                latest == null
                        ? null
                        : latest.evidence().stream().map(this::proof).collect(Collectors.joining(" ")));
    }

    private String proof(Evidence evidence) {
        var url = evidence.url();
        var file = evidence.file();
        if (url != null) return url;
        return file == null ? evidence.title() : site + Addresses.file(at.town(), file);
    }

    private Csv measures() {
        var csv = new Csv()
                .row(
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
                        "late");
        for (var standing : PlanStanding.of(history.current()).measures()) {
            var assessed = standing.assessed();
            csv.row(
                    history.current().number(),
                    history.current().published(),
                    standing.measure().number(),
                    reading.words(standing.measure().title()),
                    name(standing.measure().responsible().institution()),
                    standing.official(),
                    assessed.map(Assessment::completion).orElse(null),
                    name(assessed.map(Assessment::by).orElse(null)),
                    assessed.map(Assessment::date).orElse(null),
                    standing.steps().size(),
                    standing.complete(),
                    standing.late());
        }
        return csv;
    }

    private @Nullable String name(@Nullable String name) {
        return name == null ? null : reading.name(name);
    }
}
