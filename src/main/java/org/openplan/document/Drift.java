package org.openplan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
            @Nullable LocalDate after) {

        public MoveReason move() {
            return MoveReason.ofStep(measure.id(), step.id());
        }
    }

    public record Aim(
            Measure measure,
            Indicator indicator,
            Quarter quarter,
            BigDecimal before,
            @Nullable BigDecimal after) {

        public MoveReason move() {
            return MoveReason.ofTarget(measure.id(), indicator.id(), quarter);
        }

        /// Whether less is promised than before.
        public boolean isCut() {
            if (after == null) return true;
            return switch (indicator.direction()) {
                case INCREASE -> after.compareTo(before) < 0;
                case DECREASE -> after.compareTo(before) > 0;
                case KEEP -> true;
            };
        }
    }

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

    /// Of one moved deadline.
    public static Drift of(Deadline move) {
        return new Drift(List.of(move), List.of(), List.of(), List.of(), List.of());
    }

    /// Of one changed target.
    public static Drift of(Aim move) {
        return new Drift(List.of(), List.of(move), List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return deadlines.isEmpty() && aims.isEmpty() && renumbered.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /// The deadlines that were moved, whether to later or earlier.
    public List<Deadline> moved() {
        return deadlines.stream().filter(move -> move.before() != null).toList();
    }

    /// The targets that were cut.
    public List<Aim> cut() {
        return aims.stream().filter(Aim::isCut).toList();
    }

    /// For each promise that was moved the reason that was given, or an empty one.
    public List<MoveReason> explained(List<MoveReason> given) {
        return Stream.concat(
                        moved().stream().map(Deadline::move), cut().stream().map(Aim::move))
                .map(move -> given.stream()
                        .filter(reason -> reason.isAbout(move))
                        .findFirst()
                        .orElse(move))
                .toList();
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
            aims.add(new Aim(after, before, target.quarter(), target.value(), now));
    }
}
