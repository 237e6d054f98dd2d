package org.openplan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.Measure;

/// The days on which the state of a plan changes without a publication, because time passes: past ones, so that a page
/// can name the date since which its state holds, and the next, so that the page is rebuilt in time.
public final class ProgressTurns {

    private final Progress progress;
    private final LocalDate today;

    ProgressTurns(Progress progress) {
        this.progress = progress;
        this.today = progress.on().day();
    }

    /// A step whose state changed on a day, or a measure without steps, which stands for its only step.
    public record Turn(LocalDate day, Measure measure, StepProgress before, StepProgress after) {}

    /// The day since which the state has held; `earliest`, such as the day of the edition, if nothing has changed
    /// later.
    public LocalDate since(LocalDate earliest) {
        return progress.measures().stream()
                .flatMap(measure -> measure.stepsOrWhole().stream().map(step -> since(measure, step, earliest)))
                .max(Comparator.naturalOrder())
                .orElse(earliest);
    }

    private LocalDate since(MeasureProgress measure, StepProgress now, LocalDate earliest) {
        for (var day : days(now, earliest, today).descendingSet())
            if (!measure.saysOf(now, before(now, day))) return day;
        return earliest;
    }

    /// The next day on which a page may need to change; at the latest the first day of the next quarter, because pages
    /// show the current quarter.
    public LocalDate next() {
        var quarter = Quarter.of(today).next().firstDay();
        return progress.measures().stream()
                .flatMap(measure -> measure.stepsOrWhole().stream())
                .flatMap(step -> days(step, today, quarter).stream())
                .min(Comparator.naturalOrder())
                .orElse(quarter);
    }

    /// All changes after the day `earliest`, the latest first.
    public List<Turn> after(LocalDate earliest) {
        var found = new ArrayList<Turn>();
        for (var measure : progress.measures())
            for (var step : measure.stepsOrWhole())
                turns(measure.measure(), step, earliest).forEach(found::add);
        found.sort(Comparator.comparing(Turn::day).reversed());
        return List.copyOf(found);
    }

    private Stream<Turn> turns(Measure measure, StepProgress step, LocalDate earliest) {
        return days(step, earliest, today).stream()
                .map(day -> new Turn(day, measure, before(step, day), progress.of(step, day)))
                .filter(turn -> turn.before().state() != turn.after().state());
    }

    private StepProgress before(StepProgress step, LocalDate day) {
        return progress.of(step, day.minusDays(1));
    }

    /// The days after `from` and up to `to` that may change a step: the day after its deadline and, in each later
    /// quarter, the first day and the day after reports close.
    private TreeSet<LocalDate> days(StepProgress step, LocalDate from, LocalDate to) {
        var days = new TreeSet<LocalDate>();
        var deadline = step.deadline();
        if (deadline == null || step.complete() || step.withdrawn()) return days;
        days.add(deadline.plusDays(1));
        var quarter = later(Quarter.of(deadline), Quarter.of(from).plus(-1));
        for (; !quarter.lastDay().isAfter(to); quarter = quarter.next()) {
            days.add(quarter.next().firstDay());
            days.add(progress.on().closing(quarter).plusDays(1));
        }
        days.removeIf(day -> !day.isAfter(from) || day.isAfter(to));
        return days;
    }

    private static Quarter later(Quarter one, Quarter other) {
        return one.isAfter(other) ? one : other;
    }
}
