package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanHistory;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The chapters of a plan outside its measures.
public final class TextPage {

    private final PageContext frame;
    private final PlanHistory history;
    private final Addresses at;

    public TextPage(PageContext frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.history = history;
        this.at = at;
    }

    /// Whether nothing is written outside the measures; chapters that have only a heading were never filled.
    static boolean isEmpty(PlanDocument plan) {
        return plan.sections().stream().allMatch(section -> section.text().isEmpty());
    }

    public PublicShell shell() {
        Messages messages = frame.messages();
        var reading = new TextReader(messages.tag(), history.document().languages());
        var plan = reading.say(history.document().title());
        var title = messages.say("publication.TextPage.title");
        var text = new HtmlElement("div").named("text");
        for (var section : history.document().sections()) {
            if (!section.title().isEmpty())
                text.has(TextElements.into(new HtmlElement("h2"), reading.say(section.title())));
            text.has(TextElements.paragraphs(reading.say(section.text())));
        }
        var lines = new EditionLine(frame, history, at);
        var shell = frame.shell(title + " · " + plan.words(), tag -> at.in(tag).text())
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(TextElements.into(new HtmlElement("span"), plan), at.plan())
                .under(HtmlElement.of("span", title), null);
        return lines.mark(shell)
                .shows(HtmlElement.of("h1", title))
                .shows(MissingTranslationNote.note(reading, messages))
                .shows(text)
                .ends(lines.foot(), frame.lastLine());
    }
}
