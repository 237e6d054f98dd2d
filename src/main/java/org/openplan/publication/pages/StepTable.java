package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.openplan.design.Piece;
import org.openplan.design.Pill;
import org.openplan.design.ProgressWords;
import org.openplan.design.Words;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.StepProgress;

/// The steps of a measure: what and by whom, until when, and how far, with the evidence for it.
final class StepTable extends Piece {

    private final Words words;
    private final Reading reading;
    private final String town;

    StepTable(Words words, Reading reading, String town, MeasureProgress measure) {
        super("table");
        this.words = words;
        this.reading = reading;
        this.town = town;
        named("tbl steps stack");
        has(Piece.of("thead", Piece.of("tr", heading("step"), heading("promised"), heading("state"))));
        var rows = new Piece("tbody");
        measure.steps().forEach(step -> rows.has(row(step)));
        has(rows);
    }

    private Piece row(StepProgress standing) {
        return Piece.of(
                "tr", what(standing), Piece.of("td", new Dates(words).fromTo(standing.step())), state(standing));
    }

    private Piece what(StepProgress standing) {
        var step = standing.step();
        var cell = new Piece("th")
                .with("scope", "row")
                .has(reading.into(new Piece("span").says(step.number() + ". "), step.description()));
        if (!step.output().isEmpty())
            cell.has(reading.into(new Piece("small").says(say("output") + " "), step.output()));
        var institution = step.institution();
        if (institution != null) cell.has(reading.named(new Piece("small"), institution));
        return cell;
    }

    private Piece state(StepProgress standing) {
        var cell = Piece.of("td", new ProgressWords(words).pill(standing));
        var latest = standing.latest();
        if (latest != null && standing.silent())
            cell.has(Piece.of("small", say("last") + " ").has(new Pill(latest.completion(), words)));
        if (latest != null) report(cell, latest);
        if (standing.step().reports().size() > 1) cell.has(earlier(standing));
        return cell;
    }

    private void report(Piece cell, Report report) {
        cell.has(Piece.of(
                "small", say("reported", words.quarterInFull(report.quarter()), words.date(report.accepted()))));
        cell.has(reading.paragraphs(report.note()));
        var obstacle = report.obstacle();
        if (obstacle != null && !obstacle.isEmpty())
            cell.has(reading.into(Piece.of("p", Piece.of("b", say("obstacle"))).says(" "), obstacle));
        if (report.evidence().isEmpty()) return;
        var list = new Piece("ul").named("plain");
        report.evidence().forEach(evidence -> list.has(Piece.of("li", proof(evidence))));
        cell.has(list);
    }

    private Component earlier(StepProgress standing) {
        var list = new Piece("ul").named("plain");
        standing.step().reports().stream()
                .filter(report -> !report.equals(standing.latest()))
                .forEach(report -> {
                    var item = Piece.of("li", words.quarter(report.quarter()) + ": ")
                            .has(new Pill(report.completion(), words));
                    item.has(reading.into(new Piece("span").says(" "), report.note()));
                    report.evidence().forEach(evidence -> item.says(" ").has(proof(evidence)));
                    list.has(item);
                });
        return Piece.of("details", Piece.of("summary", say("earlier")), list);
    }

    /// What it is called is an address or a file's name, as somebody typed it: in no language and in one script.
    private Component proof(Evidence evidence) {
        var url = evidence.url();
        var file = evidence.file();
        if (url != null) return Piece.link(url, evidence.title());
        if (file == null) return Piece.of("span", evidence.title());
        var size = evidence.size();
        var link = Piece.link(Addresses.file(town, file), evidence.title());
        return size == null
                ? link
                : Piece.of("span", link).says(" " + say("file", words.number(Math.max(1, size / 1024))));
    }

    private Piece heading(String key) {
        return Piece.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return words.say("publication.StepTable." + key, values);
    }
}
