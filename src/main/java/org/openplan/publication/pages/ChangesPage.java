package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.Notice;
import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// What changed from edition to edition, newest first, and above it what became of the promise in all.
public final class ChangesPage {

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
        return frame.shell(
                        say("title") + " · " + plan.words(), tag -> at.in(tag).changes())
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Reading.into(new Piece("span"), plan), at.plan())
                .under(Piece.of("span", say("title")), null)
                .shows(Piece.of("h1", say("title")), Piece.of("p", say("lead")).named("lead"))
                .shows(Borrowed.note(reading, words))
                .shows(body.toArray(Component[]::new))
                .ends(new EditionLine(frame, history.current(), at).foot(), frame.lastLine());
    }

    private List<Component> content() {
        var content = new ArrayList<Component>();
        var editions = history.editions();
        if (editions.size() < 2) content.add(Piece.of("p", say("only")));
        else promise(content);
        for (int i = editions.size() - 1; i > 0; i--) edition(content, editions.get(i - 1), editions.get(i));
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

    private void edition(List<Component> content, PublicEdition before, PublicEdition after) {
        var there = at.of(after.number());
        content.add(Piece.of(
                "h2", Piece.link(there.plan(), say("edition", after.number(), words.date(after.published())))));
        if (!after.note().isEmpty()) content.add(reading.into(new Piece("p"), after.note()));
        content.add(new ChangeTable(words, reading, before, after, at));
    }

    private String say(String key, Object... values) {
        return words.say("publication.ChangesPage." + key, values);
    }
}
