package org.openplan.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Measure;

/// Progress of a measure on a day: the state derived from its steps, the one the coordinator declared when it closed,
/// and the monitor's assessment. The state is always shown together with its counts. `whole` takes the place of steps
/// in a measure that has none.
public record MeasureProgress(Measure measure, List<StepProgress> steps, StepProgress whole, ProgressState derived) {

    /// `givenUp` is true if a step was withdrawn after it had been published.
    static MeasureProgress of(Measure measure, List<StepProgress> steps, StepProgress whole, boolean givenUp) {
        return new MeasureProgress(measure, steps, whole, derive(steps.isEmpty() ? List.of(whole) : steps, givenUp));
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

    /// True if at least half of the due steps have no evidence.
    private static boolean isMostlySilent(List<StepProgress> steps) {
        long due = steps.stream().filter(StepProgress::due).count();
        long silent = steps.stream().filter(StepProgress::silent).count();
        return silent > 0 && silent * 2 >= due;
    }

    /// The completion the coordinator declared; it is shown beside the derived state and never replaces it.
    public Optional<Declaration> declared() {
        return Optional.ofNullable(measure.declared());
    }

    /// The declared completion, if it differs from the derived state.
    public Optional<Declaration> contradicting() {
        return declared().filter(word -> ProgressState.of(word.completion()) != derived);
    }

    /// The number of steps that are not withdrawn.
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

    /// The delay of the step that is latest, in quarters.
    public int lateBy() {
        return steps.stream().mapToInt(StepProgress::lateBy).max().orElse(0);
    }

    /// The last day on which the measure is awaited: the first on which one of its awaited reports is due; empty in any
    /// other state.
    public Optional<LocalDate> awaitedUntil() {
        if (derived != ProgressState.AWAITED) return Optional.empty();
        return stepsOrWhole().stream()
                .flatMap(step -> step.awaitedUntil().stream())
                .min(Comparator.naturalOrder());
    }

    /// What the state is derived from: the steps, or the measure as a whole if it has none.
    List<StepProgress> stepsOrWhole() {
        return steps.isEmpty() ? List.of(whole) : steps;
    }

    /// Whether a step of this measure looked the same to a reader on another day; of a measure without steps only the
    /// state is shown.
    boolean saysOf(StepProgress step, StepProgress other) {
        return steps.isEmpty() ? step.state() == other.state() : step.saysThatOf(other);
    }

    /// The monitor's latest assessment.
    public Optional<Assessment> assessed() {
        return measure.assessments().stream().max(Comparator.comparing(Assessment::date));
    }
}
