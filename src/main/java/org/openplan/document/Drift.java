package org.openplan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;

/// How a promise changed between two editions: deadlines, targets and numbers that moved, and what was added or
/// dropped.
public record Drift(
        List<Deadline> deadlines, List<Aim> aims, List<Renumbered> renumbered, List<Whole> added, List<Whole> removed) {

    public record Deadline(
            Measure measure,
            Step step,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    public record Aim(
            Measure measure,
            Text indicator,
            Quarter quarter,
            BigDecimal before,
            @Nullable BigDecimal after) {}

    /// A measure, or one of its steps, that had another number before.
    public record Renumbered(Measure measure, @Nullable Step step, String before) {}

    /// A whole measure, or one of its steps.
    public record Whole(Measure measure, @Nullable Step step) {}

    public static Drift between(PlanDocument before, PlanDocument after) {
        var drift = new Drift(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var measure : after.measures()) {
            var old = PlanHistory.measure(before, measure.id());
            if (old.isEmpty()) drift.added.add(new Whole(measure, null));
            else drift.compare(old.get(), measure);
        }
        for (var measure : before.measures())
            if (PlanHistory.measure(after, measure.id()).isEmpty()) drift.removed.add(new Whole(measure, null));
        return drift;
    }

    public boolean isEmpty() {
        return deadlines.isEmpty() && aims.isEmpty() && renumbered.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    public Drift of(Measure measure) {
        return new Drift(
                of(measure, deadlines, Deadline::measure),
                of(measure, aims, Aim::measure),
                of(measure, renumbered, Renumbered::measure),
                of(measure, added, Whole::measure),
                of(measure, removed, Whole::measure));
    }

    private static <T> List<T> of(Measure measure, List<T> moves, Function<T, Measure> of) {
        return moves.stream()
                .filter(move -> of.apply(move).id().equals(measure.id()))
                .toList();
    }

    private void compare(Measure before, Measure after) {
        if (!before.number().equals(after.number())) renumbered.add(new Renumbered(after, null, before.number()));
        for (var step : after.steps())
            PlanHistory.step(before, step.id())
                    .ifPresentOrElse(old -> compare(after, old, step), () -> added.add(new Whole(after, step)));
        for (var step : before.steps())
            if (PlanHistory.step(after, step.id()).isEmpty()) removed.add(new Whole(after, step));
        for (var indicator : before.indicators()) {
            var same = after.indicators().stream()
                    .filter(other -> other.id().equals(indicator.id()))
                    .findFirst();
            for (var target : indicator.targets()) compare(after, indicator, same, target);
        }
    }

    private void compare(Measure measure, Step before, Step after) {
        if (!before.number().equals(after.number())) renumbered.add(new Renumbered(measure, after, before.number()));
        if (!before.deadline().equals(after.deadline()))
            deadlines.add(new Deadline(
                    measure,
                    after,
                    before.deadline().orElse(null),
                    after.deadline().orElse(null)));
    }

    private void compare(Measure after, Indicator before, Optional<Indicator> same, Target target) {
        var now = same.stream()
                .flatMap(there -> there.targets().stream())
                .filter(other -> other.quarter().equals(target.quarter()))
                .map(Target::value)
                .findFirst()
                .orElse(null);
        if (now == null || now.compareTo(target.value()) != 0)
            aims.add(new Aim(after, before.name(), target.quarter(), target.value(), now));
    }
}
