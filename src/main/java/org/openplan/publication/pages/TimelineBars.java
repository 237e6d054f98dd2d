package org.openplan.publication.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Timeline.Run;
import org.openplan.design.Tone;
import org.openplan.document.Completion;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory;
import org.openplan.document.ProgressState;
import org.openplan.document.Quarter;
import org.openplan.document.StepProgress;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;

/// The bars of a timeline: the period in which a step or measure is in a state, as promised and as moved.
final class TimelineBars {

    /// The states by urgency; the most urgent one represents a quarter in which several steps run.
    private static final List<Tone> BY_WORRY = List.of(
            Tone.LATE,
            Tone.SILENT,
            Tone.AWAITED,
            Tone.NONE,
            Tone.SOME,
            Tone.MOST,
            Tone.AHEAD,
            Tone.DONE,
            Tone.WITHDRAWN);

    private final Messages messages;
    private final ProgressMessages progress;
    private final PlanHistory history;

    TimelineBars(Messages messages, PlanHistory history) {
        this.messages = messages;
        this.progress = new ProgressMessages(messages);
        this.history = history;
    }

    static boolean isDated(StepProgress step) {
        return step.step().endQuarter() != null;
    }

    List<Run> of(Measure measure, StepProgress step) {
        var to = step.step().endQuarter();
        if (to == null) return List.of();
        var start = step.step().startQuarter();
        var from = start == null ? to : start;
        var tone = Tone.of(step);
        var says = progress.say(step);
        var promised = promisedEnd(measure, step);
        if (promised == null || !promised.isBefore(to)) return List.of(new Run(from, to, tone, says, false));
        var moved = messages.say("publication.PlanTimeline.moved");
        if (promised.isBefore(from)) return List.of(new Run(from, to, tone, moved, true));
        return List.of(new Run(from, promised, tone, says, false), new Run(promised.next(), to, tone, moved, true));
    }

    private @Nullable Quarter promisedEnd(Measure measure, StepProgress step) {
        return history.stepAsPromised(measure, step.step())
                .map(Step::endQuarter)
                .orElse(null);
    }

    List<Run> of(MeasureProgress measure) {
        var dated = measure.steps().stream().filter(TimelineBars::isDated).toList();
        var all = dated.stream()
                .flatMap(step -> of(measure.measure(), step).stream())
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
                .limit(PlanTimeline.LONGEST);
    }

    private Optional<Run> worst(List<Run> runs, Quarter quarter) {
        return runs.stream()
                .filter(run -> !quarter.isBefore(run.from()) && !quarter.isAfter(run.to()))
                .min(Comparator.comparing(run -> BY_WORRY.indexOf(run.tone())))
                .map(run -> new Run(quarter, quarter, run.tone(), inShort(run), run.slipped()));
    }

    /// A bar of a measure stands for several steps, so it shows the state without the delay.
    private String inShort(Run run) {
        if (run.slipped()) return messages.say("publication.PlanTimeline.moved");
        return switch (run.tone()) {
            case LATE -> messages.say("publication.PlanTimeline.late");
            case AHEAD -> messages.say("publication.PlanTimeline.ahead");
            case AWAITED -> messages.say(ProgressState.AWAITED);
            case DONE -> messages.say(Completion.COMPLETE);
            case MOST -> messages.say(Completion.SUBSTANTIAL);
            case SOME -> messages.say(Completion.LIMITED);
            case NONE -> messages.say(Completion.NOT_STARTED);
            case SILENT -> messages.say(Completion.NO_EVIDENCE);
            case WITHDRAWN -> messages.say(Completion.WITHDRAWN);
        };
    }

    private static void join(List<Run> runs, Optional<Run> next) {
        next.ifPresent(run -> {
            if (!runs.isEmpty() && continues(runs.getLast(), run)) {
                var before = runs.removeLast();
                runs.add(new Run(before.from(), run.to(), run.tone(), run.label(), run.slipped()));
            } else runs.add(run);
        });
    }

    private static boolean continues(Run before, Run run) {
        return before.to().next().equals(run.from())
                && before.tone() == run.tone()
                && before.slipped() == run.slipped();
    }
}
