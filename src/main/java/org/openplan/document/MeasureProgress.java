package org.openplan.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Measure;

/// How far a measure is on a day: what follows from its steps, beside what the coordinator declared when it closed and
/// what the monitor says. The state never stands without its counts.
public record MeasureProgress(Measure measure, List<StepProgress> steps, ProgressState derived) {

    /// `whole` stands for the steps of a measure that has none; `givenUp` says whether a step was withdrawn after it
    /// had been published.
    static MeasureProgress of(Measure measure, List<StepProgress> steps, StepProgress whole, boolean givenUp) {
        return new MeasureProgress(measure, steps, derive(steps.isEmpty() ? List.of(whole) : steps, givenUp));
    }

    private static ProgressState derive(List<StepProgress> all, boolean givenUp) {
        var steps = all.stream().filter(step -> !step.withdrawn()).toList();
        if (steps.isEmpty()) return ProgressState.WITHDRAWN;
        if (steps.stream().noneMatch(StepProgress::reported)) return unreported(steps);
        if (steps.stream().allMatch(StepProgress::complete))
            return givenUp ? ProgressState.SUBSTANTIAL : ProgressState.COMPLETE;
        double mean = steps.stream().mapToInt(MeasureProgress::weight).average().orElse(0);
        if (mean <= 0) return ProgressState.NOT_STARTED;
        return mean >= 1.5 && !isMostlySilent(steps) ? ProgressState.SUBSTANTIAL : ProgressState.LIMITED;
    }

    private static ProgressState unreported(List<StepProgress> steps) {
        if (steps.stream().anyMatch(StepProgress::silent)) return ProgressState.NO_EVIDENCE;
        return steps.stream().anyMatch(StepProgress::due) ? ProgressState.AWAITED : ProgressState.NOT_DUE;
    }

    private static int weight(StepProgress step) {
        return switch (step.counted()) {
            case COMPLETE -> 3;
            case SUBSTANTIAL -> 2;
            case LIMITED -> 1;
            case NO_EVIDENCE, NOT_STARTED, WITHDRAWN -> 0;
        };
    }

    /// Half of what is due has no evidence.
    private static boolean isMostlySilent(List<StepProgress> steps) {
        long due = steps.stream().filter(StepProgress::due).count();
        long silent = steps.stream().filter(StepProgress::silent).count();
        return silent > 0 && silent * 2 >= due;
    }

    /// The coordinator's closing word, which stands beside what follows from the steps and never in its place.
    public Optional<Declaration> declared() {
        return Optional.ofNullable(measure.declared());
    }

    /// The closing word where it says something else than the steps do.
    public Optional<Declaration> contradicting() {
        return declared().filter(word -> ProgressState.of(word.completion()) != derived);
    }

    /// The steps that still count.
    public int counted() {
        return count(step -> !step.withdrawn());
    }

    public int complete() {
        return count(StepProgress::complete);
    }

    public int silent() {
        return count(StepProgress::silent);
    }

    public int late() {
        return count(StepProgress::late);
    }

    private int count(Predicate<StepProgress> which) {
        return (int) steps.stream().filter(which).count();
    }

    /// Of the step that is late the longest, in quarters.
    public int lateBy() {
        return steps.stream().mapToInt(StepProgress::lateBy).max().orElse(0);
    }

    /// The last day for the reports that are awaited.
    public Optional<LocalDate> awaitedUntil() {
        return steps.stream().flatMap(step -> step.awaitedUntil().stream()).max(Comparator.naturalOrder());
    }

    /// What the monitor said last.
    public Optional<Assessment> assessed() {
        return measure.assessments().stream().max(Comparator.comparing(Assessment::date));
    }
}
