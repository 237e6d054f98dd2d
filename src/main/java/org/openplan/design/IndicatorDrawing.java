package org.openplan.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openplan.design.IndicatorChart.Point;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;

/// A drawing of two lines over time, dashed for targets and solid for readings, readable on a phone.
final class IndicatorDrawing extends HtmlElement {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;
    private static final int LEFT = 52;
    private static final int RIGHT = 28;
    private static final int TOP = 20;
    private static final int BOTTOM = 44;
    private static final int LINE = 16;

    private final Messages messages;
    private final Scale scale;

    IndicatorDrawing(Messages messages, String name, List<Point> promised, List<Point> reached) {
        super("svg");
        this.messages = messages;
        this.scale = Scale.of(Stream.concat(promised.stream(), reached.stream()).toList());
        with("viewbox", "0 0 " + WIDTH + " " + HEIGHT);
        with("role", "img");
        with("aria-label", messages.say("design.IndicatorDrawing.label", name));
        has(grid(), line(promised, "promised"), line(reached, "reached"));
        values().forEach(this::has);
        quarters().forEach(this::has);
    }

    private HtmlElement grid() {
        var path = new StringBuilder();
        for (double value : scale.ticks())
            path.append("M%d %sH%d".formatted(LEFT, at(scale.y(value)), WIDTH - RIGHT / 2));
        return new HtmlElement("path").named("grid").with("d", path.toString());
    }

    private List<HtmlElement> values() {
        return scale.ticks().stream()
                .map(value -> label(messages.number(BigDecimal.valueOf(value)), LEFT - 8, scale.y(value) + 4, "end"))
                .toList();
    }

    /// The year is printed below its first labelled quarter.
    private List<HtmlElement> quarters() {
        var labels = new ArrayList<HtmlElement>();
        int year = 0;
        for (var quarter : scale.quarters()) {
            double x = scale.x(quarter.lastDay());
            labels.add(label(messages.quarterAlone(quarter), x, HEIGHT - LINE - 6, "middle"));
            if (quarter.year() != year) labels.add(label(String.valueOf(quarter.year()), x, HEIGHT - 6, "middle"));
            year = quarter.year();
        }
        return labels;
    }

    private static HtmlElement label(String text, double x, double y, String anchor) {
        return HtmlElement.of("text", text).with("x", at(x)).with("y", at(y)).with("text-anchor", anchor);
    }

    private HtmlElement line(List<Point> points, String style) {
        var group = new HtmlElement("g").named(style);
        var path = new StringBuilder();
        for (var point : points)
            path.append(path.isEmpty() ? "M" : "L")
                    .append(at(x(point)))
                    .append(' ')
                    .append(at(y(point)));
        group.has(new HtmlElement("path").with("d", path.toString()));
        if (!points.isEmpty())
            group.has(new HtmlElement("circle")
                    .with("cx", at(x(points.getLast())))
                    .with("cy", at(y(points.getLast())))
                    .with("r", "5"));
        return group;
    }

    private double x(Point point) {
        return scale.x(point.day());
    }

    private double y(Point point) {
        return scale.y(point.value());
    }

    private static String at(double position) {
        return String.format(Locale.ROOT, "%.0f", position);
    }

    /// Converts days and values to coordinates in the drawing.
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
            return LEFT + LINE + share * (WIDTH - LEFT - RIGHT - LINE);
        }

        double y(double value) {
            return HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
        }

        List<Double> ticks() {
            return List.of(low, (low + high) / 2, high);
        }

        /// At most five labels, so that they do not overlap.
        List<Quarter> quarters() {
            var first = Quarter.of(from);
            int all = first.until(Quarter.of(to));
            int every = Math.max(1, (all + 3) / 4);
            return Stream.iterate(first, quarter -> quarter.plus(every))
                    .limit(5)
                    .filter(quarter -> !quarter.lastDay().isAfter(to))
                    .toList();
        }
    }
}
