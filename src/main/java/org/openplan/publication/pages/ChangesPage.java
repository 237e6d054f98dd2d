package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.Notice;
import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// What changed from edition to edition, newest first, and above it what became of the promise in all; or, under the
/// address of one edition, what that one changed.
public final class ChangesPage {

    /// As many changes as one page holds; the earlier editions are then on pages of their own.
    private static final int MOST = 60;

    private final Frame frame;
    private final Words words;
    private final PlanHistory history;
    private final Addresses at;
    private final Reading reading;

    public ChangesPage(Frame frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.words = frame.words();
        this.history = history;
        this.at = at;
        this.reading = new Reading(words.tag(), history.document().languages());
    }

    public PublicShell shell() {
        var plan = reading.say(history.document().title());
        var body = content();
        var lines = new EditionLine(frame, history, at);
        var shell = frame.shell(
                        say("title") + " · " + plan.words(), tag -> at.in(tag).changes())
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Reading.into(new Piece("span"), plan), at.plan())
                .under(Piece.of("span", say("title")), null);
        if (at.edition() > 0) shell.shows(lines.past()).keptOutOfSearch();
        return shell.shows(
                        Piece.of("h1", say("title")), Piece.of("p", say("lead")).named("lead"))
                .shows(Borrowed.note(reading, words))
                .shows(body.toArray(Component[]::new))
                .ends(lines.foot(), frame.lastLine());
    }

    private List<Component> content() {
        var content = new ArrayList<Component>();
        var before = history.previous().map(PlanHistory::current);
        if (before.isEmpty()) content.add(Piece.of("p", say("only")));
        else if (at.edition() > 0) edition(content, before.get(), history.current(), MOST);
        else {
            promise(content);
            editions(content);
        }
        return content;
    }

    private void promise(List<Component> content) {
        var drift = Drift.between(history.first().document(), history.document());
        content.add(Piece.of("h2", say("promise", history.current().number())));
        content.add(
                drift.isEmpty()
                        ? Piece.of("p", say("kept"))
                        : new Notice(new DriftList(words, reading, drift).list(50)));
    }

    private void editions(List<Component> content) {
        var editions = history.editions();
        int room = MOST;
        for (int i = editions.size() - 1; i > 0; i--) {
            if (room <= 0) {
                content.add(Piece.of("h2", say("earlier")));
                content.add(links(editions.subList(1, i + 1)));
                return;
            }
            room -= edition(content, editions.get(i - 1), editions.get(i), room);
        }
    }

    /// Says how many changes there were.
    private int edition(List<Component> content, PublicEdition before, PublicEdition after, int most) {
        content.add(Piece.of("h2", Piece.link(at.of(after.number()).plan(), name(after))));
        if (!after.note().isEmpty()) content.add(reading.into(new Piece("p"), after.note()));
        var table = new ChangeTable(words, reading, before, after, at, most);
        content.add(table);
        return table.size();
    }

    private Piece links(List<PublicEdition> earlier) {
        var list = new Piece("ul").named("plain");
        earlier.reversed()
                .forEach(edition -> list.has(
                        Piece.of("li", Piece.link(at.of(edition.number()).changes(), name(edition)))));
        return list;
    }

    private String name(PublicEdition edition) {
        return say("edition", edition.number(), words.date(edition.published()));
    }

    private String say(String key, Object... values) {
        return words.say("publication.ChangesPage." + key, values);
    }
}
