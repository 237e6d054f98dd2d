package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.Drift;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The changes from edition to edition, newest first, below the changes of the promise as a whole; or, at the address
/// of one edition, the changes it made.
public final class ChangesPage {

    /// The most changes on one page; earlier editions then have pages of their own.
    private static final int MOST = 60;

    private final PageContext frame;
    private final Messages messages;
    private final PlanHistory history;
    private final Addresses at;
    private final TextReader reading;

    public ChangesPage(PageContext frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.messages = frame.messages();
        this.history = history;
        this.at = at;
        this.reading = new TextReader(messages.tag(), history.document().languages());
    }

    public PublicShell shell() {
        var plan = reading.say(history.document().title());
        var body = content();
        var lines = new EditionLine(frame, history, at);
        var shell = frame.shell(
                        say("title") + " · " + plan.words(), tag -> at.in(tag).changes())
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(TextElements.into(new HtmlElement("span"), plan), at.plan())
                .under(HtmlElement.of("span", say("title")), null);
        return lines.mark(shell)
                .shows(
                        HtmlElement.of("h1", say("title")),
                        HtmlElement.of("p", say("lead")).named("lead"))
                .shows(MissingTranslationNote.note(reading, messages))
                .shows(body.toArray(Component[]::new))
                .ends(lines.foot(), frame.lastLine());
    }

    private List<Component> content() {
        var content = new ArrayList<Component>();
        var before = history.previous().map(PlanHistory::current);
        if (before.isEmpty()) content.add(HtmlElement.of("p", say("only")));
        else if (at.edition() > 0) edition(content, before.get(), history.current(), MOST);
        else {
            promise(content);
            editions(content);
        }
        return content;
    }

    private void promise(List<Component> content) {
        var drift = Drift.between(history.first().document(), history.document());
        content.add(HtmlElement.of("h2", say("promise", history.current().number())));
        content.add(
                drift.isEmpty()
                        ? HtmlElement.of("p", say("kept"))
                        : new Callout(new DriftList(messages, reading, history::reasonsFor, drift).list(50)));
    }

    private void editions(List<Component> content) {
        var editions = history.editions();
        int room = MOST;
        for (int i = editions.size() - 1; i > 0; i--) {
            if (room <= 0) {
                content.add(HtmlElement.of("h2", say("earlier")));
                content.add(links(editions.subList(1, i + 1)));
                return;
            }
            room -= edition(content, editions.get(i - 1), editions.get(i), room);
        }
    }

    /// Adds the changes and returns how many there were.
    private int edition(List<Component> content, PublicEdition before, PublicEdition after, int most) {
        content.add(HtmlElement.of("h2", HtmlElement.link(at.of(after.number()).plan(), name(after))));
        if (!after.note().isEmpty()) content.add(TextElements.into(new HtmlElement("p"), reading.say(after.note())));
        var table = new ChangeTable(messages, reading, before, after, at, most);
        content.add(table);
        return table.size();
    }

    private HtmlElement links(List<PublicEdition> earlier) {
        var list = new HtmlElement("ul").named("plain");
        earlier.reversed()
                .forEach(edition -> list.has(HtmlElement.of(
                        "li", HtmlElement.link(at.of(edition.number()).changes(), name(edition)))));
        return list;
    }

    private String name(PublicEdition edition) {
        if (at.isPreview() && edition.equals(history.current())) return say("draft");
        return say("edition", edition.number(), messages.date(edition.published()));
    }

    private String say(String key, Object... values) {
        return messages.say("publication.ChangesPage." + key, values);
    }
}
