package org.openplan.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplan.demo.DemoScript.Revision;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;

/// Applies a script's revision to a measure: moved deadlines, changed targets, measured values and expenditure.
final class DemoRevision {

    private DemoRevision() {}

    static Measure revised(Measure measure, Revision revision) {
        var steps = measure.steps().stream().map(step -> moved(step, revision)).toList();
        var indicators = IntStream.range(0, measure.indicators().size())
                .mapToObj(i -> followed(measure.indicators().get(i), i + 1, revision))
                .toList();
        var budget =
                measure.budget().stream().map(line -> spent(line, revision)).toList();
        return measure.with().steps(steps).indicators(indicators).budget(budget).build();
    }

    private static Step moved(Step step, Revision revision) {
        var move = revision.steps().get(step.number());
        if (move == null) return step;
        return step.with()
                .end(move.quarter())
                .endDate(move.endDate())
                .printedEnd(null)
                .build();
    }

    private static Indicator followed(Indicator indicator, int number, Revision revision) {
        var readings = Stream.concat(
                indicator.readings().stream(),
                revision.readings().stream()
                        .filter(measured -> measured.indicator() == number)
                        .map(measured -> new Reading(measured.value(), measured.date(), measured.note())));
        return indicator.withTargets(targets(indicator, number, revision)).withReadings(readings.toList());
    }

    private static List<Target> targets(Indicator indicator, int number, Revision revision) {
        return indicator.targets().stream()
                .map(target -> revision.targets().stream()
                        .filter(aim ->
                                aim.indicator() == number && aim.quarter().equals(target.quarter()))
                        .findFirst()
                        .map(aim -> new Target(aim.quarter(), aim.value()))
                        .orElse(target))
                .toList();
    }

    private static BudgetLine spent(BudgetLine line, Revision revision) {
        var spent = line.year() == null ? null : revision.spent().get(line.year());
        return spent == null ? line : line.withSpent(spent, line.covers());
    }
}
