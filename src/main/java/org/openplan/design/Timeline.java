package org.openplan.design;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;

/// A timeline of quarters as an accessible table: a heading for each line and, below it, bars that each carry a label.
public final class Timeline extends HtmlElement {

    /// The number of columns above which the table scrolls.
    private static final int FITS = 12;

    private final Messages messages;
    private final Quarter first;
    private final Quarter last;
    private final Quarter now;

    /// A bar between two quarters in one tone; `slipped` for the part after the promised end.
    public record Run(Quarter from, Quarter to, Tone tone, String label, boolean slipped) {}

    public record Line(Component heading, List<Run> runs) {}

    public Timeline(Messages messages, Quarter first, Quarter last, Quarter now, String caption, List<Line> lines) {
        super("table");
        this.messages = messages;
        this.first = first;
        this.last = last;
        this.now = now;
        named(columns() > FITS ? "time wide" : "time");
        has(HtmlElement.of("caption", caption), HtmlElement.of("thead", years(), quarters()));
        lines.forEach(line -> has(body(line)));
    }

    private int columns() {
        return first.until(last) + 1;
    }

    private Component years() {
        var row = new HtmlElement("tr");
        for (int year = first.year(); year <= last.year(); year++) {
            int from = year == first.year() ? first.number() : 1;
            int to = year == last.year() ? last.number() : 4;
            row.has(spanning(new HtmlElement("th"), to - from + 1)
                    .with("scope", "colgroup")
                    .says(String.valueOf(year)));
        }
        return row;
    }

    private Component quarters() {
        var row = new HtmlElement("tr");
        for (var quarter = first; !quarter.isAfter(last); quarter = quarter.next()) {
            var cell = HtmlElement.of("th", messages.quarterAlone(quarter)).with("scope", "col");
            if (quarter.equals(now)) cell.named("now").has(hidden(messages.say("design.Timeline.now")));
            row.has(cell);
        }
        return row;
    }

    private Component body(Line line) {
        var heading = spanning(new HtmlElement("th"), columns())
                .with("scope", "rowgroup")
                .has(line.heading());
        var cells = new HtmlElement("tr");
        var reached = first;
        for (var run : visible(line.runs())) {
            if (run.from().isAfter(reached)) cells.has(spanning(new HtmlElement("td"), reached.until(run.from())));
            cells.has(spanning(new HtmlElement("td"), run.from().until(run.to()) + 1)
                    .has(bar(run)));
            reached = run.to().next();
        }
        if (!reached.isAfter(last)) cells.has(spanning(new HtmlElement("td"), reached.until(last) + 1));
        return HtmlElement.of("tbody", HtmlElement.of("tr", heading), cells);
    }

    /// The runs within the columns, clipped to them and without overlaps.
    private List<Run> visible(List<Run> runs) {
        var kept = new ArrayList<Run>();
        var free = first;
        for (var run : runs) {
            var from = run.from().isBefore(free) ? free : run.from();
            var to = run.to().isAfter(last) ? last : run.to();
            if (from.isAfter(to)) continue;
            kept.add(new Run(from, to, run.tone(), run.label(), run.slipped()));
            free = to.next();
        }
        return kept;
    }

    private static Component bar(Run run) {
        return HtmlElement.of("span", HtmlElement.of("span", run.label()))
                .named("run " + run.tone().style() + (run.slipped() ? " slip" : ""));
    }

    private static HtmlElement spanning(HtmlElement cell, int columns) {
        return columns > 1 ? cell.with("colspan", String.valueOf(columns)) : cell;
    }

    private static Component hidden(String label) {
        return HtmlElement.of("span", " " + label).named("vh");
    }
}
