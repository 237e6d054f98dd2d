package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanHistory;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The measures of a large plan that do not fit on the plan's own page.
final class MeasuresPage {

    private final PageContext frame;
    private final Messages messages;
    private final PlanHistory history;
    private final Addresses at;
    private final int page;
    private final TextReader reading;
    private final MeasureCards measures;

    MeasuresPage(PageContext frame, PlanHistory history, Addresses at, int page) {
        this.frame = frame;
        this.messages = frame.messages();
        this.history = history;
        this.at = at;
        this.page = page;
        this.reading = new TextReader(messages.tag(), history.document().languages());
        this.measures = new MeasureCards(messages, reading, history.progress(), at);
    }

    PublicShell shell() {
        var plan = reading.say(history.document().title());
        var title = say("title", measures.range(page));
        var list = measures.page(page);
        var lines = new EditionLine(frame, history, at);
        var shell = frame.shell(title + " · " + plan.words(), tag -> at.in(tag).page(page))
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(TextElements.into(new HtmlElement("span"), plan), at.plan())
                .under(HtmlElement.of("span", title), null);
        return lines.mark(shell)
                .shows(TextElements.into(new HtmlElement("h1"), plan))
                .shows(MissingTranslationNote.note(reading, messages))
                .shows(
                        HtmlElement.of("h2", title),
                        HtmlElement.of(
                                        "p",
                                        say("all", history.document().measures().size()))
                                .named("quiet"))
                .shows(lines.standing())
                .shows(list)
                .ends(lines.foot(), frame.lastLine());
    }

    private String say(String key, Object... values) {
        return messages.say("publication.MeasuresPage." + key, values);
    }
}
