package org.openplan.design;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.document.Quarter;

/// Quarters as an honest table: a heading for each line, below it the bars of its quarters, each with its word.
public final class Timeline extends Piece {

    /// More columns than this are scrolled.
    private static final int FITS = 12;

    private final Words words;
    private final Quarter first;
    private final Quarter last;
    private final Quarter now;

    /// From a quarter to a quarter in one tone; `slipped` when it was promised otherwise.
    public record Run(Quarter from, Quarter to, Tone tone, String words, boolean slipped) {}

    public record Line(Component heading, List<Run> runs) {}

    public Timeline(Words words, Quarter first, Quarter last, Quarter now, String caption, List<Line> lines) {
        super("table");
        this.words = words;
        this.first = first;
        this.last = last;
        this.now = now;
        named(columns() > FITS ? "time wide" : "time");
        has(Piece.of("caption", caption), Piece.of("thead", years(), quarters()));
        lines.forEach(line -> has(body(line)));
    }

    private int columns() {
        return first.until(last) + 1;
    }

    private Component years() {
        var row = new Piece("tr");
        for (int year = first.year(); year <= last.year(); year++) {
            int from = year == first.year() ? first.number() : 1;
            int to = year == last.year() ? last.number() : 4;
            row.has(spanning(new Piece("th"), to - from + 1)
                    .with("scope", "colgroup")
                    .says(String.valueOf(year)));
        }
        return row;
    }

    private Component quarters() {
        var row = new Piece("tr");
        for (var quarter = first; !quarter.isAfter(last); quarter = quarter.next()) {
            var cell = Piece.of("th", words.quarterAlone(quarter)).with("scope", "col");
            if (quarter.equals(now)) cell.named("now").has(hidden(words.say("design.Timeline.now")));
            row.has(cell);
        }
        return row;
    }

    private Component body(Line line) {
        var heading =
                spanning(new Piece("th"), columns()).with("scope", "rowgroup").has(line.heading());
        var cells = new Piece("tr");
        var reached = first;
        for (var run : visible(line.runs())) {
            if (run.from().isAfter(reached)) cells.has(spanning(new Piece("td"), reached.until(run.from())));
            cells.has(spanning(new Piece("td"), run.from().until(run.to()) + 1).has(bar(run)));
            reached = run.to().next();
        }
        if (!reached.isAfter(last)) cells.has(spanning(new Piece("td"), reached.until(last) + 1));
        return Piece.of("tbody", Piece.of("tr", heading), cells);
    }

    /// What lies within the columns, cut to them, and without overlaps.
    private List<Run> visible(List<Run> runs) {
        var kept = new ArrayList<Run>();
        var free = first;
        for (var run : runs) {
            var from = run.from().isBefore(free) ? free : run.from();
            var to = run.to().isAfter(last) ? last : run.to();
            if (from.isAfter(to)) continue;
            kept.add(new Run(from, to, run.tone(), run.words(), run.slipped()));
            free = to.next();
        }
        return kept;
    }

    private static Component bar(Run run) {
        return Piece.of("span", Piece.of("span", run.words()))
                .named("run " + run.tone().style() + (run.slipped() ? " slip" : ""));
    }

    private static Piece spanning(Piece cell, int columns) {
        return columns > 1 ? cell.with("colspan", String.valueOf(columns)) : cell;
    }

    private static Component hidden(String words) {
        return Piece.of("span", " " + words).named("vh");
    }
}
