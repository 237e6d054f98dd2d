package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Piece;
import org.openplan.design.Timeline;
import org.openplan.design.Timeline.Line;
import org.openplan.design.Timeline.Run;
import org.openplan.design.Tone;
import org.openplan.design.Words;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Quarter;

/// Promised and moved, quarter by quarter: the measures of a plan, or the steps of a measure.
final class PlanTimeline {

    /// Six years; what lies further out is a slip of the pen and would only stretch the table.
    private static final int LONGEST = 24;

    /// Which state speaks for a quarter in which several steps run: the one that worries most.
    private static final List<Tone> BY_WORRY =
            List.of(Tone.LATE, Tone.SILENT, Tone.NONE, Tone.SOME, Tone.MOST, Tone.AHEAD, Tone.DONE, Tone.WITHDRAWN);

    private final Words words;
    private final PlanHistory history;
    private final Reading reading;
    private final Quarter now;

    PlanTimeline(Words words, PlanHistory history, Reading reading) {
        this.words = words;
        this.history = history;
        this.reading = reading;
        this.now = Quarter.of(history.current().published());
    }

    Optional<Component> ofMeasures(PlanStanding plan, Addresses at) {
        var lines = plan.measures().stream()
                .filter(measure -> measure.steps().stream().anyMatch(PlanTimeline::isDated))
                .map(measure -> new Line(heading(measure.measure(), at), runs(measure)))
                .toList();
        return table(plan.measures(), lines);
    }

    Optional<Component> ofSteps(MeasureStanding measure) {
        var lines = measure.steps().stream()
                .filter(PlanTimeline::isDated)
                .map(step -> new Line(
                        reading.into(
                                new Piece("span").says(step.step().number() + ". "),
                                step.step().description()),
                        runs(measure.measure(), step)))
                .toList();
        return table(List.of(measure), lines);
    }

    private Optional<Component> table(List<MeasureStanding> measures, List<Line> lines) {
        if (lines.isEmpty()) return Optional.empty();
        var ends = quarters(measures);
        var first = ends.stream().min(Quarter::compareTo).orElse(now);
        var last = ends.stream().max(Quarter::compareTo).orElse(now);
        if (first.until(last) >= LONGEST) last = first.plus(LONGEST - 1);
        var table = new Timeline(
                words,
                first,
                last,
                now,
                words.say("publication.PlanTimeline.caption", words.quarterInFull(now)),
                lines);
        return Optional.of(Piece.of("div", table)
                .named("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-labelledby", "timeline"));
    }

    private List<Quarter> quarters(List<MeasureStanding> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.concat(
                        measure.measure().steps().stream(),
                        history.measureAsPromised(measure.measure().number()).stream()
                                .flatMap(promised -> promised.steps().stream())))
                .flatMap(
                        step -> Stream.of(Optional.ofNullable(Drift.start(step)), Optional.ofNullable(Drift.end(step))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Component heading(Measure measure, Addresses at) {
        return reading.into(Piece.link(at.measure(measure.number()), measure.number() + ". "), measure.title());
    }

    private static boolean isDated(Standing step) {
        return Drift.end(step.step()) != null;
    }

    private List<Run> runs(Measure measure, Standing step) {
        var from = Drift.start(step.step());
        var to = Drift.end(step.step());
        if (from == null || to == null) return List.of();
        var promised = promisedEnd(measure, step);
        if (promised == null || !promised.isBefore(to))
            return List.of(new Run(from, to, step.tone(), step.words(words), false));
        var moved = words.say("publication.PlanTimeline.moved");
        if (promised.isBefore(from)) return List.of(new Run(from, to, step.tone(), moved, true));
        return List.of(
                new Run(from, promised, step.tone(), step.words(words), false),
                new Run(promised.next(), to, step.tone(), moved, true));
    }

    private @Nullable Quarter promisedEnd(Measure measure, Standing step) {
        return history.stepAsPromised(measure.number(), step.step().number())
                .map(Drift::end)
                .orElse(null);
    }

    private List<Run> runs(MeasureStanding measure) {
        var dated = measure.steps().stream().filter(PlanTimeline::isDated).toList();
        var all = dated.stream()
                .flatMap(step -> runs(measure.measure(), step).stream())
                .toList();
        var runs = new ArrayList<Run>();
        quartersOf(all).forEach(quarter -> join(runs, worst(all, quarter)));
        return runs;
    }

    private static Stream<Quarter> quartersOf(List<Run> runs) {
        var from = runs.stream().map(Run::from).min(Quarter::compareTo);
        var to = runs.stream().map(Run::to).max(Quarter::compareTo);
        if (from.isEmpty() || to.isEmpty()) return Stream.empty();
        return Stream.iterate(from.get(), quarter -> !quarter.isAfter(to.get()), Quarter::next)
                .limit(LONGEST);
    }

    private Optional<Run> worst(List<Run> runs, Quarter quarter) {
        return runs.stream()
                .filter(run -> !quarter.isBefore(run.from()) && !quarter.isAfter(run.to()))
                .min(Comparator.comparing(run -> BY_WORRY.indexOf(run.tone())))
                .map(run -> new Run(quarter, quarter, run.tone(), inShort(run), run.slipped()));
    }

    /// A bar of a measure stands for several steps, so it says the state and not by how much.
    private String inShort(Run run) {
        if (run.slipped()) return words.say("publication.PlanTimeline.moved");
        return switch (run.tone()) {
            case LATE -> words.say("publication.PlanTimeline.late");
            case AHEAD -> words.say("publication.PlanTimeline.ahead");
            case DONE -> words.say(Completion.COMPLETE);
            case MOST -> words.say(Completion.SUBSTANTIAL);
            case SOME -> words.say(Completion.LIMITED);
            case NONE -> words.say(Completion.NOT_STARTED);
            case SILENT -> words.say(Completion.NO_EVIDENCE);
            case WITHDRAWN -> words.say(Completion.WITHDRAWN);
        };
    }

    private static void join(List<Run> runs, Optional<Run> next) {
        next.ifPresent(run -> {
            if (!runs.isEmpty() && continues(runs.getLast(), run)) {
                var before = runs.removeLast();
                runs.add(new Run(before.from(), run.to(), run.tone(), run.words(), run.slipped()));
            } else runs.add(run);
        });
    }

    private static boolean continues(Run before, Run run) {
        return before.to().next().equals(run.from())
                && before.tone() == run.tone()
                && before.slipped() == run.slipped();
    }
}
