package org.openplan.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanHistory;
import org.openplan.document.PlanJson;
import org.openplan.document.ProgressState;
import org.openplan.document.Quarter;
import org.openplan.document.StepProgress;

/// The progress of a plan today for programs: `progress.json`, whose schema is at `/api/v1/schemas/progress.json`. It
/// names the edition it is computed from and its hash, and changes only on days that change the progress.
public record ProgressFile(
        String format,
        String municipality,
        String slug,
        EditionRef edition,
        LocalDate since,
        int closingDays,
        Counts counts,
        List<MeasureEntry> measures) {

    static final String FORMAT = "openplan-progress/1";

    public record EditionRef(int number, LocalDate published, String sha256) {}

    public record Counts(int steps, int complete, int underWay, int late, int withoutEvidence, int awaited) {}

    public record MeasureEntry(
            UUID id,
            String number,
            ProgressState derived,
            @Nullable Declaration declared,
            List<StepProgressEntry> steps) {}

    /// `completion` is the grade on OGP's scale; `lateBy` is in quarters and absent if the step is not late.
    public record StepProgressEntry(
            UUID id,
            String number,
            ProgressState state,
            Completion completion,
            @Nullable LocalDate deadline,
            @Nullable LocalDate awaitedUntil,
            @Nullable Integer lateBy,
            @Nullable Quarter lastReported) {}

    public static byte[] of(PlanHistory history) {
        var edition = history.current();
        var progress = history.progress();
        return PlanJson.bytes(new ProgressFile(
                FORMAT,
                history.document().municipality(),
                history.document().slug(),
                new EditionRef(edition.number(), edition.published(), edition.sha256()),
                progress.turns().since(edition.published()),
                history.on().closingDays(),
                new Counts(
                        progress.stepCount(),
                        progress.complete(),
                        progress.underWay(),
                        progress.late(),
                        progress.silent(),
                        progress.awaited()),
                progress.measures().stream().map(ProgressFile::measure).toList()));
    }

    private static MeasureEntry measure(MeasureProgress measure) {
        return new MeasureEntry(
                measure.measure().id(),
                measure.measure().number(),
                measure.derived(),
                measure.measure().declared(),
                measure.steps().stream().map(ProgressFile::step).toList());
    }

    private static StepProgressEntry step(StepProgress step) {
        var latest = step.latest();
        return new StepProgressEntry(
                step.step().id(),
                step.step().number(),
                step.state(),
                step.counted(),
                step.deadline(),
                step.awaitedUntil().orElse(null),
                step.late() ? step.lateBy() : null,
                latest == null ? null : latest.quarter());
    }
}
