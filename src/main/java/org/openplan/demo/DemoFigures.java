package org.openplan.demo;

import java.math.BigDecimal;
import java.util.List;
import org.openplan.demo.DemoScript.Measured;
import org.openplan.demo.DemoScript.Telling;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.plan.MeasureFigures;
import org.openplan.progress.ReportedReading;
import org.openplan.progress.ReportedSpending;

/// The readings and the money of a script's report, as an officer would hand them in.
final class DemoFigures {

    private DemoFigures() {}

    static List<ReportedReading> readings(Telling telling, MeasureFigures known, String language) {
        return telling.readings().stream()
                .map(measured -> reading(measured, known, language))
                .toList();
    }

    private static ReportedReading reading(Measured measured, MeasureFigures known, String language) {
        if (measured.indicator() < 1
                || measured.indicator() > known.indicators().size())
            throw new IllegalArgumentException("there is no indicator " + measured.indicator());
        var indicator = known.indicators().get(measured.indicator() - 1);
        return new ReportedReading(
                indicator.id(),
                indicator.name(),
                measured.value(),
                measured.date(),
                DemoReports.said(measured.note(), language));
    }

    static List<ReportedSpending> spending(Telling telling, MeasureFigures known, String language) {
        var covers = DemoReports.said(telling.covers(), language);
        return telling.spent().entrySet().stream()
                .map(spent -> spending(line(spent.getKey(), known), spent.getValue(), covers))
                .toList();
    }

    private static ReportedSpending spending(BudgetLine line, BigDecimal spent, String covers) {
        return new ReportedSpending(line.year(), line.source(), line.currency(), spent, covers);
    }

    private static BudgetLine line(Integer year, MeasureFigures known) {
        return known.budget().stream()
                .filter(line -> year.equals(line.year()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the measure has no money of " + year));
    }
}
