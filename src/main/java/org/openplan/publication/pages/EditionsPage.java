package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// All editions of a plan, newest first, and how to verify one.
public final class EditionsPage {

    private final PageContext frame;
    private final Messages messages;
    private final PlanHistory history;
    private final Addresses at;
    private final TextReader reading;

    public EditionsPage(PageContext frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.messages = frame.messages();
        this.history = history;
        this.at = at;
        this.reading = new TextReader(messages.tag(), history.document().languages());
    }

    public PublicShell shell() {
        var plan = reading.say(history.document().title());
        return frame.shell(
                        say("title") + " · " + plan.words(), tag -> at.in(tag).editions())
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(TextElements.into(new HtmlElement("span"), plan), at.plan())
                .under(HtmlElement.of("span", say("title")), null)
                .shows(
                        HtmlElement.of("h1", say("title")),
                        HtmlElement.of("p", say("what")).named("lead"))
                .shows(table())
                .shows(HtmlElement.of("h2", say("check")), HtmlElement.of("p", say("checkText")))
                .shows(HtmlElement.of(
                        "pre",
                        HtmlElement.of(
                                "code",
                                "curl -s https://…"
                                        + at.of(history.current().number()).json() + " | sha256sum")))
                .ends(new EditionLine(frame, history, at).foot(), frame.lastLine());
    }

    private HtmlElement table() {
        var rows = new HtmlElement("tbody");
        history.editions().reversed().forEach(edition -> rows.has(row(edition)));
        var head = HtmlElement.of("tr", heading("number"), heading("note"), heading("document"));
        return HtmlElement.of("table", HtmlElement.of("thead", head), rows).named("tbl changes stack");
    }

    private HtmlElement row(PublicEdition edition) {
        var there = at.of(edition.number());
        var document = HtmlElement.of("td", HtmlElement.link(there.json(), "JSON"))
                .has(HtmlElement.of("small", HtmlElement.of("code", edition.sha256())));
        var before = edition.previousSha256();
        if (before != null)
            document.has(new HtmlElement("small")
                    .says(EditionLine.before(messages))
                    .says(" ")
                    .has(HtmlElement.of("code", before)));
        return HtmlElement.of(
                "tr",
                HtmlElement.of("th", HtmlElement.link(there.plan(), say("edition", edition.number())))
                        .with("scope", "row")
                        .has(HtmlElement.of("small", messages.date(edition.published()))),
                TextElements.into(new HtmlElement("td"), reading.say(edition.note())),
                document);
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return messages.say("publication.EditionsPage." + key, values);
    }
}
