package org.openplan.design;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// An indicator compared with its targets: a drawing, always followed by the same figures as a table.
public final class IndicatorChart extends HtmlElement {

    private final Messages messages;
    private final Indicator indicator;

    /// A value on a day.
    record Point(LocalDate day, double value) {}

    public IndicatorChart(Messages messages, TextReader reading, Indicator indicator, String name) {
        super("figure");
        this.messages = messages;
        this.indicator = indicator;
        named("chart");
        var promised = promised();
        var reached = reached();
        if (promised.size() + reached.size() > 2) has(new IndicatorDrawing(messages, name, promised, reached));
        if (indicator.baseline() == null
                && promised.isEmpty()
                && indicator.readings().isEmpty())
            has(of("p", messages.say("design.IndicatorChart.noFigures")).named("quiet"));
        else has(new IndicatorTable(messages, reading, indicator, name));
    }

    private List<Point> promised() {
        return from(indicator.targets().stream()
                .map(target ->
                        new Point(target.quarter().lastDay(), target.value().doubleValue())));
    }

    private List<Point> reached() {
        return from(indicator.readings().stream()
                .filter(reading -> reading.date() != null)
                .map(reading -> new Point(reading.date(), reading.value().doubleValue())));
    }

    /// Both lines start at the baseline.
    private List<Point> from(Stream<Point> points) {
        var baseline = indicator.baseline();
        var start = baseline == null || baseline.date() == null
                ? Stream.<Point>empty()
                : Stream.of(new Point(baseline.date(), baseline.value().doubleValue()));
        return Stream.concat(start, points)
                .sorted(Comparator.comparing(Point::day))
                .toList();
    }
}
