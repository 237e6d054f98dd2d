package org.openplan.publication.pages;

import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// The measures of a large plan that the plan's own page does not hold.
final class MeasuresPage {

    private final Frame frame;
    private final Words words;
    private final PlanHistory history;
    private final Addresses at;
    private final int page;
    private final Reading reading;
    private final MeasureList measures;

    MeasuresPage(Frame frame, PlanHistory history, Addresses at, int page) {
        this.frame = frame;
        this.words = frame.words();
        this.history = history;
        this.at = at;
        this.page = page;
        this.reading = new Reading(words.tag(), history.document().languages());
        this.measures = new MeasureList(words, reading, history.progress(), at);
    }

    PublicShell shell() {
        var plan = reading.say(history.document().title());
        var title = say("title", measures.range(page));
        var list = measures.page(page);
        var lines = new EditionLine(frame, history, at);
        var shell = frame.shell(title + " · " + plan.words(), tag -> at.in(tag).page(page))
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Reading.into(new Piece("span"), plan), at.plan())
                .under(Piece.of("span", title), null);
        if (at.edition() > 0) shell.shows(lines.past()).keptOutOfSearch();
        return shell.shows(Reading.into(new Piece("h1"), plan))
                .shows(Borrowed.note(reading, words))
                .shows(
                        Piece.of("h2", title),
                        Piece.of("p", say("all", history.document().measures().size()))
                                .named("quiet"))
                .shows(list)
                .ends(lines.foot(), frame.lastLine());
    }

    private String say(String key, Object... values) {
        return words.say("publication.MeasuresPage." + key, values);
    }
}
