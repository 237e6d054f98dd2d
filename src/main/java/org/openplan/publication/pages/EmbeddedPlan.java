package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.document.PlanHistory;
import org.openplan.language.TextReader;

/// A plan in a few lines, for the site of somebody else: how far it is, what is due next, and of which edition.
record EmbeddedPlan(PageContext frame, PlanHistory history, Addresses at) {

    HtmlElement page() {
        var reading = new TextReader(frame.messages().tag(), history.document().languages());
        var title = reading.say(history.document().title());
        var facts = new PlanFacts(frame.messages(), history).brief();
        facts.setVisible(history.progress().stepCount() > 0);
        return new EmbeddedFrame(frame, title.words(), at.plan())
                .page(
                        HtmlElement.of("p", frame.name()).named("quiet"),
                        TextElements.into(new HtmlElement("h1"), title),
                        facts,
                        new EditionLine(frame, history, at).standing());
    }
}
