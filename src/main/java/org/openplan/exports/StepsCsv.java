package org.openplan.exports;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory;
import org.openplan.document.StepField;
import org.openplan.document.StepProgress;
import org.openplan.language.TextReader;

/// The steps of a plan as a table: the state of each today, or on the day of a past edition. Texts are in one language,
/// states are codes.
public final class StepsCsv {

    private final PlanHistory history;
    private final TextReader reading;
    private final PlanLinks links;

    private StepsCsv(PlanHistory history, String language, PlanLinks links) {
        this.history = history;
        this.reading = new TextReader(language, history.document().languages());
        this.links = links;
    }

    public static byte[] of(PlanHistory history, String language, PlanLinks links) {
        return new StepsCsv(history, language, links).table().bytes();
    }

    private Csv table() {
        var csv = new Csv()
                .row(
                        texts().map(field -> field.name().toLowerCase(Locale.ROOT)),
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
                        "awaited_until",
                        "moved_because");
        for (var measure : history.progress().measures())
            for (var step : measure.steps()) step(csv, measure.measure(), step);
        return csv;
    }

    private void step(Csv csv, Measure measure, StepProgress progress) {
        var step = progress.step();
        var latest = progress.latest();
        var own = step.institution();
        csv.row(
                texts().map(field -> reading.words(field.text(step))),
                history.current().number(),
                history.current().published(),
                measure.number(),
                reading.words(measure.title()),
                step.number(),
                reading.words(step.description()),
                reading.nameIfGiven(own == null ? measure.responsible().institution() : own),
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
                progress.awaitedUntil().orElse(null),
                history.lastReasonFor(MoveReason.ofStep(measure.id(), step.id()))
                        .map(reading::words)
                        .orElse(null));
    }

    /// The description has a column of its own; the output never had one, and published tables keep their columns.
    private static Stream<StepField> texts() {
        return StepField.details().stream().filter(field -> field != StepField.OUTPUT);
    }

    private String proof(Evidence evidence) {
        var url = evidence.url();
        var file = evidence.file();
        if (url != null) return url;
        return file == null ? evidence.title() : links.evidence().apply(file);
    }
}
