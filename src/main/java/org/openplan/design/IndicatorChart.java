package org.openplan.design;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.Quarter;

/// An indicator against its promise: a drawing, and beside it always the same as a table.
public final class IndicatorChart extends Piece {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 24;
    private static final int BOTTOM = 36;

    private final Words words;
    private final Indicator indicator;

    /// A value on a day, drawn as part of the promise or of what was reached.
    private record Point(LocalDate day, double value) {}

    public IndicatorChart(Words words, Indicator indicator, String name) {
        super("figure");
        this.words = words;
        this.indicator = indicator;
        named("chart");
        if (promised().size() + reached().size() > 2) has(drawing(name));
        has(table(name));
    }

    private List<Point> promised() {
        return Stream.concat(
                        baseline(),
                        indicator.targets().stream()
                                .map(target -> new Point(
                                        target.quarter().lastDay(),
                                        target.value().doubleValue())))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }

    private List<Point> reached() {
        return Stream.concat(
                        baseline(),
                        indicator.readings().stream()
                                .filter(reading -> reading.date() != null)
                                .map(reading -> new Point(
                                        reading.date(), reading.value().doubleValue())))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }

    private Stream<Point> baseline() {
        var baseline = indicator.baseline();
        return baseline == null || baseline.date() == null
                ? Stream.empty()
                : Stream.of(new Point(baseline.date(), baseline.value().doubleValue()));
    }

    private Component drawing(String name) {
        var points = Stream.concat(promised().stream(), reached().stream()).toList();
        var scale = Scale.of(points);
        var svg = new Piece("svg")
                .with("viewbox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "img")
                .with("aria-label", words.say("design.IndicatorChart.label", name));
        svg.has(grid(scale), line(promised(), scale, "promised"), line(reached(), scale, "reached"));
        labels(scale).forEach(svg::has);
        return svg;
    }

    private Component grid(Scale scale) {
        var path = new StringBuilder();
        for (double value : scale.ticks()) path.append("M%d %sH%d".formatted(LEFT, at(scale.y(value)), WIDTH - RIGHT));
        return new Piece("path").named("grid").with("d", path.toString());
    }

    private List<Component> labels(Scale scale) {
        var labels = new ArrayList<Component>();
        for (double value : scale.ticks())
            labels.add(label(words.number(BigDecimal.valueOf(value)), LEFT - 8, scale.y(value) + 4, "end"));
        for (var quarter : scale.quarters())
            labels.add(label(words.quarter(quarter), scale.x(quarter.lastDay()), HEIGHT - 10d, "middle"));
        return labels;
    }

    private static Component label(String words, double x, double y, String anchor) {
        return Piece.of("text", words).with("x", at(x)).with("y", at(y)).with("text-anchor", anchor);
    }

    private static Component line(List<Point> points, Scale scale, String style) {
        var group = new Piece("g").named(style);
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(at(scale.x(point.day())))
                    .append(' ')
                    .append(at(scale.y(point.value())));
        }
        group.has(new Piece("path").with("d", path.toString()));
        if (!points.isEmpty()) {
            var end = points.getLast();
            group.has(new Piece("circle")
                    .with("cx", at(scale.x(end.day())))
                    .with("cy", at(scale.y(end.value())))
                    .with("r", "5"));
        }
        return group;
    }

    private Component table(String name) {
        var rows = new Piece("tbody");
        var baseline = indicator.baseline();
        if (baseline != null)
            rows.has(row(words.say("design.IndicatorChart.baseline"), when(baseline.date()), null, baseline.value()));
        indicator
                .targets()
                .forEach(target -> rows.has(row(
                        words.say("design.IndicatorChart.target"),
                        words.byEndOf(target.quarter()),
                        target.value(),
                        null)));
        indicator
                .readings()
                .forEach(reading -> rows.has(
                        row(words.say("design.IndicatorChart.reading"), when(reading.date()), null, reading.value())));
        var head = Piece.of(
                "tr",
                heading("what"),
                heading("when"),
                heading("promised").named("n"),
                heading("reached").named("n"));
        var caption = Piece.of("caption", words.say("design.IndicatorChart.table", name));
        return Piece.of("table", caption, Piece.of("thead", head), rows).named("tbl");
    }

    private Piece heading(String key) {
        return Piece.of("th", words.say("design.IndicatorChart." + key)).with("scope", "col");
    }

    private Component row(String what, String when, @Nullable BigDecimal promised, @Nullable BigDecimal reached) {
        return Piece.of(
                "tr",
                Piece.of("th", what).with("scope", "row"),
                Piece.of("td", when),
                number(promised),
                number(reached));
    }

    private Component number(@Nullable BigDecimal number) {
        return Piece.of("td", number == null ? "" : words.number(number)).named("n");
    }

    private String when(@Nullable LocalDate day) {
        return day == null ? words.say("design.IndicatorChart.undated") : words.date(day);
    }

    private static String at(double position) {
        return String.format(Locale.ROOT, "%.0f", position);
    }

    /// From days and values to places on the drawing.
    private record Scale(LocalDate from, LocalDate to, double low, double high) {

        static Scale of(List<Point> points) {
            var from = points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
            var to = points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
            double low =
                    Math.min(0, points.stream().mapToDouble(Point::value).min().orElse(0));
            double high = points.stream().mapToDouble(Point::value).max().orElse(1);
            return new Scale(from, to.isAfter(from) ? to : from.plusDays(1), low, high > low ? high : low + 1);
        }

        double x(LocalDate day) {
            double share = (double) (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
            return LEFT + 16 + share * (WIDTH - LEFT - RIGHT - 60);
        }

        double y(double value) {
            return HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
        }

        double[] ticks() {
            return new double[] {low, (low + high) / 2, high};
        }

        /// Four names at most, or they would run into each other.
        List<Quarter> quarters() {
            var first = Quarter.of(from);
            int all = first.until(Quarter.of(to));
            int every = Math.max(1, (all + 3) / 4);
            var named = new ArrayList<Quarter>();
            for (int i = 0; i <= all; i += every) {
                var quarter = first.plus(i);
                if (!quarter.lastDay().isAfter(to)) named.add(quarter);
            }
            return named;
        }
    }
}
