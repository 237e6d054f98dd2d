package org.openplan.publication.pages;

import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// The chapters of a plan outside its measures.
public final class TextPage {

    private final Frame frame;
    private final PlanHistory history;
    private final Addresses at;

    public TextPage(Frame frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.history = history;
        this.at = at;
    }

    public PublicShell shell() {
        Words words = frame.words();
        var reading = new Reading(words.tag(), history.document().languages());
        var plan = reading.say(history.document().title());
        var title = words.say("publication.TextPage.title");
        var text = new Piece("div").named("text");
        for (var section : history.document().sections()) {
            if (!section.title().isEmpty()) text.has(reading.into(new Piece("h2"), section.title()));
            text.has(reading.paragraphs(section.text()));
        }
        var lines = new EditionLine(frame, history, at);
        var shell = frame.shell(title + " · " + plan.words(), tag -> at.in(tag).text())
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Reading.into(new Piece("span"), plan), at.plan())
                .under(Piece.of("span", title), null);
        if (at.edition() > 0) shell.shows(lines.past()).keptOutOfSearch();
        return shell.shows(Piece.of("h1", title))
                .shows(Borrowed.note(reading, words))
                .shows(text)
                .ends(lines.foot(), frame.lastLine());
    }
}
