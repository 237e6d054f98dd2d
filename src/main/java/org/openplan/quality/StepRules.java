package org.openplan.quality;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.Severity;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;
import org.openplan.quality.Quality.Breaches;

/// Rules that the dates of steps, of their measure and of the plan are consistent.
final class StepRules {

    private StepRules() {}

    static void check(PlanDocument plan, Measure measure, Breaches breaches) {
        if (measure.steps().isEmpty()) breaches.error("no-steps", "steps");
        @Nullable Step before = null;
        for (var step : measure.steps()) {
            checkDates(measure, step, breaches);
            checkWithin(step, measure.period(), breaches);
            if (before != null) checkOrder(before, step, breaches);
            if (step.startQuarter() != null) before = step;
        }
        checkPeriod(plan, measure, breaches);
    }

    private static void checkDates(Measure measure, Step step, Breaches breaches) {
        boolean printed = checkPrinted(step, "start", step.printedStart(), step.startQuarter(), breaches)
                | checkPrinted(step, "end", step.printedEnd(), step.endQuarter(), breaches);
        if (step.endQuarter() == null && !printed && !hasParts(measure, step))
            breaches.ofStep(Severity.ERROR, "step-without-dates", step, "end");
        var start = step.firstDay().orElse(null);
        var end = step.deadline().orElse(null);
        if (start != null && end != null && end.isBefore(start))
            breaches.ofStep(
                    Severity.ERROR,
                    "step-ends-before-start",
                    step,
                    "end",
                    shown(step.end(), step.endDate()),
                    shown(step.start(), step.startDate()));
    }

    /// A step that is divided into parts, `1.1` and `1.2` under `1`, has its dates in the parts.
    private static boolean hasParts(Measure measure, Step step) {
        return measure.steps().stream().anyMatch(part -> part.number().startsWith(step.number() + "."));
    }

    /// Words such as "ongoing" give a hint; any other text that is not a date gives a warning.
    private static boolean checkPrinted(
            Step step, String field, @Nullable String printed, @Nullable Quarter understood, Breaches breaches) {
        if (printed == null || understood != null) return false;
        breaches.ofStep(severity(printed), "date-not-understood", step, field, printed);
        return true;
    }

    private static Severity severity(String printed) {
        String folded = Spelling.fold(printed);
        boolean open = Vocabulary.folded("ongoing").stream().anyMatch(word -> Spelling.has(folded, word));
        return open ? Severity.HINT : Severity.WARNING;
    }

    private static void checkWithin(Step step, Period period, Breaches breaches) {
        var start = period.start();
        var end = period.end();
        boolean early = start != null && isBefore(step.start(), step.startDate(), start);
        boolean late = end != null && isAfter(step.end(), step.endDate(), end);
        if (early)
            breaches.ofStep(
                    Severity.WARNING,
                    "step-outside-measure",
                    step,
                    "start",
                    shown(step.start(), step.startDate()),
                    shown(start),
                    shown(end));
        if (late)
            breaches.ofStep(
                    Severity.WARNING,
                    "step-outside-measure",
                    step,
                    "end",
                    shown(step.end(), step.endDate()),
                    shown(start),
                    shown(end));
    }

    private static void checkOrder(Step before, Step step, Breaches breaches) {
        var earlier = before.startQuarter();
        var later = step.startQuarter();
        // a sub-activity belongs to the step above it and may begin with it or later, in any order among its siblings
        boolean inner = step.number().contains(".") != before.number().contains(".");
        if (inner || earlier == null || later == null || !later.isBefore(earlier)) return;
        breaches.ofStep(
                Severity.WARNING, "step-before-its-predecessor", step, "start", later, before.number(), earlier);
    }

    private static void checkPeriod(PlanDocument plan, Measure measure, Breaches breaches) {
        var period = measure.period();
        var start = period.start();
        var end = period.end();
        String printed = period.printed();
        if (printed != null && (start == null || end == null))
            breaches.ofMeasure(severity(printed), "date-not-understood", "period", printed);
        var first = measure.steps().stream()
                .map(Step::startQuarter)
                .filter(Objects::nonNull)
                .min(Quarter::compareTo);
        // a step with only a deadline may begin with the measure
        boolean allDated =
                measure.steps().stream().noneMatch(step -> step.startQuarter() == null && step.endQuarter() != null);
        if (allDated && start != null && first.isPresent() && Quarter.of(start).isBefore(first.get()))
            breaches.hint("measure-starts-before-first-step", "period.start", start, first.get());
        if (start != null && end != null && end.isBefore(start))
            breaches.error("measure-ends-before-start", "period.end", end, start);
        checkPlan(plan.period(), start, end, breaches);
    }

    private static void checkPlan(Period plan, @Nullable LocalDate start, @Nullable LocalDate end, Breaches breaches) {
        boolean early = start != null && plan.start() != null && start.isBefore(plan.start());
        boolean late = end != null && plan.end() != null && end.isAfter(plan.end());
        if (early || late)
            breaches.warning(
                    "measure-outside-plan",
                    early ? "period.start" : "period.end",
                    shown(start),
                    shown(end),
                    shown(plan.start()),
                    shown(plan.end()));
    }

    private static boolean isBefore(@Nullable Quarter quarter, @Nullable LocalDate day, LocalDate bound) {
        if (day != null) return day.isBefore(bound);
        return quarter != null && quarter.isBefore(Quarter.of(bound));
    }

    private static boolean isAfter(@Nullable Quarter quarter, @Nullable LocalDate day, LocalDate bound) {
        if (day != null) return day.isAfter(bound);
        return quarter != null && quarter.isAfter(Quarter.of(bound));
    }

    static String shown(@Nullable Quarter quarter, @Nullable LocalDate day) {
        return day != null ? day.toString() : quarter == null ? "?" : quarter.toString();
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }
}
