package org.openplan.publication.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.document.Text;

/// What became of the promise itself between two editions: deadlines, targets, and what was added or given up.
record Drift(List<Deadline> deadlines, List<Aim> aims, List<Whole> added, List<Whole> removed) {

    record Deadline(
            Measure measure,
            Step step,
            @Nullable Quarter before,
            @Nullable Quarter after) {}

    record Aim(
            Measure measure,
            Text indicator,
            Quarter quarter,
            BigDecimal before,
            @Nullable BigDecimal after) {}

    /// A whole measure, or a step of one.
    record Whole(Measure measure, @Nullable Step step) {}

    static Drift between(PlanDocument before, PlanDocument after) {
        var drift = new Drift(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var measure : after.measures()) {
            var old = PlanHistory.measure(before, measure.number());
            if (old.isEmpty()) drift.added.add(new Whole(measure, null));
            else drift.compare(old.get(), measure);
        }
        for (var measure : before.measures())
            if (PlanHistory.measure(after, measure.number()).isEmpty()) drift.removed.add(new Whole(measure, null));
        return drift;
    }

    boolean isEmpty() {
        return deadlines.isEmpty() && aims.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    Drift of(Measure measure) {
        return new Drift(
                deadlines.stream()
                        .filter(move -> move.measure().number().equals(measure.number()))
                        .toList(),
                aims.stream()
                        .filter(aim -> aim.measure().number().equals(measure.number()))
                        .toList(),
                added.stream()
                        .filter(whole -> whole.measure().number().equals(measure.number()))
                        .toList(),
                removed.stream()
                        .filter(whole -> whole.measure().number().equals(measure.number()))
                        .toList());
    }

    private void compare(Measure before, Measure after) {
        for (var step : after.steps()) {
            var old = PlanHistory.step(before, step.number());
            if (old.isEmpty()) added.add(new Whole(after, step));
            else if (moved(old.get(), step)) deadlines.add(new Deadline(after, step, old.get().endQuarter(), step.endQuarter()));
        }
        for (var step : before.steps())
            if (PlanHistory.step(after, step.number()).isEmpty()) removed.add(new Whole(after, step));
        // of several with one name, each is compared with one only
        var left = new ArrayList<>(after.indicators());
        for (var indicator : before.indicators()) {
            var same = left.stream()
                    .filter(other -> other.name().isAlso(indicator.name()))
                    .findFirst();
            same.ifPresent(left::remove);
            for (var target : indicator.targets()) compare(after, indicator, same, target);
        }
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

    private static boolean moved(Step before, Step after) {
        var was = before.endQuarter();
        var is = after.endQuarter();
        return was == null ? is != null : !was.equals(is);
    }
}
