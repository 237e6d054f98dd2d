package org.openplan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;

/// The only rule for the progress of a plan on a day, computed from accepted reports alone; every page, table, feed and
/// count uses it. The public page states it in plain words, `ProgressTests` as a table.
public final class Progress {

    private final PlanDocument plan;
    private final @Nullable PlanDocument first;
    private final ProgressDay on;
    private final List<MeasureProgress> measures;

    private Progress(PlanDocument plan, @Nullable PlanDocument first, ProgressDay on) {
        this.plan = plan;
        this.first = first;
        this.on = on;
        this.measures = plan.measures().stream().map(this::of).toList();
    }

    /// `first` is the plan as first published, which promises are measured against; absent before publication.
    public static Progress of(PlanDocument plan, @Nullable PlanDocument first, ProgressDay on) {
        return new Progress(plan, first, on);
    }

    public List<MeasureProgress> measures() {
        return measures;
    }

    public Stream<StepProgress> steps() {
        return measures.stream().flatMap(measure -> measure.steps().stream());
    }

    public int stepCount() {
        return count(step -> true);
    }

    public int complete() {
        return count(StepProgress::complete);
    }

    public int underWay() {
        return count(StepProgress::underWay);
    }

    public int late() {
        return count(StepProgress::late);
    }

    public int silent() {
        return count(StepProgress::silent);
    }

    public int awaited() {
        return count(StepProgress::awaited);
    }

    private int count(Predicate<StepProgress> which) {
        return (int) steps().filter(which).count();
    }

    /// The next quarter in which an open step is due.
    public Optional<Quarter> nextDeadline() {
        return open().min(Quarter::compareTo);
    }

    public int dueIn(Quarter quarter) {
        return (int) open().filter(quarter::equals).count();
    }

    private Stream<Quarter> open() {
        return steps().filter(step -> !step.due() && !step.complete() && !step.withdrawn())
                .flatMap(step -> Stream.ofNullable(step.deadline()))
                .map(Quarter::of);
    }

    /// The plan with the completion of each measure and step on this day.
    public PlanDocument settled() {
        return plan.withMeasures(measures.stream()
                .map(measure -> measure.measure()
                        .with()
                        .steps(measure.steps().stream()
                                .map(step -> step.step().withCompletion(step.counted()))
                                .toList())
                        .completion(measure.derived().completion())
                        .build())
                .toList());
    }

    private MeasureProgress of(Measure measure) {
        var steps = measure.steps().stream().map(step -> of(measure, step)).toList();
        return MeasureProgress.of(measure, steps, of(measure, Step.numbered("")), isGivenUp(measure));
    }

    private StepProgress of(Measure measure, Step step) {
        return ofStep(plan, measure, step, on);
    }

    /// A single step; only the dates of the plan and the measure are needed.
    public static StepProgress ofStep(PlanDocument plan, Measure measure, Step step, ProgressDay on) {
        return StepProgress.of(step, deadline(plan, measure, step), last(plan), on);
    }

    private static @Nullable Quarter last(PlanDocument plan) {
        var end = plan.period().end();
        return end == null ? null : Quarter.of(end);
    }

    /// The same step on another day.
    StepProgress of(StepProgress step, LocalDate day) {
        return StepProgress.of(step.step(), step.deadline(), last(plan), on.on(day));
    }

    /// The days on which time alone changes something.
    public ProgressTurns turns() {
        return new ProgressTurns(this);
    }

    ProgressDay on() {
        return on;
    }

    private static @Nullable LocalDate deadline(PlanDocument plan, Measure measure, Step step) {
        var own = step.deadline();
        if (own.isPresent()) return own.get();
        return measure.period().end() == null
                ? plan.period().end()
                : measure.period().end();
    }

    /// Whether a step that was published as a promise has since been withdrawn.
    private boolean isGivenUp(Measure measure) {
        if (first == null) return false;
        var withdrawn = measure.steps().stream()
                .filter(step -> step.completion() == Completion.WITHDRAWN)
                .map(Step::id)
                .toList();
        var before = first.measures().stream()
                .filter(promised -> promised.id().equals(measure.id()))
                .flatMap(promised -> promised.steps().stream())
                .filter(step -> step.completion() == Completion.WITHDRAWN)
                .map(Step::id)
                .toList();
        return !before.containsAll(withdrawn);
    }
}
