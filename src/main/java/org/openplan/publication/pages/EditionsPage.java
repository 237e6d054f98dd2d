package org.openplan.publication.pages;

import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// Every edition of a plan, newest first, and how to check one.
public final class EditionsPage {

    private final Frame frame;
    private final Words words;
    private final PlanHistory history;
    private final Addresses at;
    private final Reading reading;

    public EditionsPage(Frame frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.words = frame.words();
        this.history = history;
        this.at = at;
        this.reading = new Reading(words.tag(), history.document().languages());
    }

    public PublicShell shell() {
        var plan = reading.say(history.document().title());
        return frame.shell(
                        say("title") + " · " + plan.words(), tag -> at.in(tag).editions())
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Reading.into(new Piece("span"), plan), at.plan())
                .under(Piece.of("span", say("title")), null)
                .shows(Piece.of("h1", say("title")), Piece.of("p", say("what")).named("lead"))
                .shows(table())
                .shows(Piece.of("h2", say("check")), Piece.of("p", say("checkText")))
                .shows(Piece.of(
                        "pre",
                        Piece.of(
                                "code",
                                "curl -s https://…"
                                        + at.of(history.current().number()).json() + " | sha256sum")))
                .ends(new EditionLine(frame, history, at).foot(), frame.lastLine());
    }

    private Piece table() {
        var rows = new Piece("tbody");
        history.editions().reversed().forEach(edition -> rows.has(row(edition)));
        var head = Piece.of("tr", heading("number"), heading("note"), heading("document"));
        return Piece.of("table", Piece.of("thead", head), rows).named("tbl changes stack");
    }

    private Piece row(PublicEdition edition) {
        var there = at.of(edition.number());
        var document = Piece.of("td", Piece.link(there.json(), "JSON"))
                .has(Piece.of("small", Piece.of("code", edition.sha256())));
        var before = edition.previousSha256();
        if (before != null)
            document.has(
                    new Piece("small").says(EditionLine.before(words)).says(" ").has(Piece.of("code", before)));
        return Piece.of(
                "tr",
                Piece.of("th", Piece.link(there.plan(), say("edition", edition.number())))
                        .with("scope", "row")
                        .has(Piece.of("small", words.date(edition.published()))),
                reading.into(new Piece("td"), edition.note()),
                document);
    }

    private Piece heading(String key) {
        return Piece.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return words.say("publication.EditionsPage." + key, values);
    }
}
