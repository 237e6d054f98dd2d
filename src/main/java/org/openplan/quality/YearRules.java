package org.openplan.quality;

import java.util.stream.Stream;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanYears;
import org.openplan.document.Severity;
import org.openplan.quality.Quality.Breaches;

/// Rules that every date lies in a year of which a plan can speak.
final class YearRules {

    private static final String RULE = "year-implausible";

    private YearRules() {}

    static void check(Measure measure, Breaches breaches) {
        var period = measure.period();
        if (!PlanYears.hold(period.start())) breaches.error(RULE, "period.start", String.valueOf(period.start()));
        if (!PlanYears.hold(period.end())) breaches.error(RULE, "period.end", String.valueOf(period.end()));
        for (var step : measure.steps()) check(step, breaches);
        for (var line : measure.budget())
            if (!PlanYears.hold(line.year())) breaches.error(RULE, "budget", String.valueOf(line.year()));
        for (var indicator : measure.indicators()) check(indicator, breaches);
    }

    private static void check(Step step, Breaches breaches) {
        if (!PlanYears.hold(step.start()) || !PlanYears.hold(step.startDate()))
            breaches.ofStep(Severity.ERROR, RULE, step, "start", StepRules.shown(step.start(), step.startDate()));
        if (!PlanYears.hold(step.end()) || !PlanYears.hold(step.endDate()))
            breaches.ofStep(Severity.ERROR, RULE, step, "end", StepRules.shown(step.end(), step.endDate()));
    }

    private static void check(Indicator indicator, Breaches breaches) {
        var targets = indicator.targets().stream()
                .map(target -> target.quarter())
                .filter(quarter -> !PlanYears.hold(quarter));
        var measured = Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.readings().stream())
                .flatMap(reading -> Stream.ofNullable(reading.date()))
                .filter(day -> !PlanYears.hold(day));
        Stream.concat(targets, measured).forEach(date -> breaches.error(RULE, "indicators", date));
    }
}
