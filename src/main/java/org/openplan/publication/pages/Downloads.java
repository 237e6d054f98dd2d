package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.language.Messages;

/// Links to the data behind a plan's pages, as tables and as the document.
final class Downloads extends HtmlElement {

    private final Messages messages;

    Downloads(Messages messages, Addresses at) {
        super("ul");
        this.messages = messages;
        named("plain");
        file(at.measures(), "measures");
        file(at.steps(), "steps");
        file(at.indicators(), "indicators");
        file(at.money(), "money");
        file(at.json(), "document");
        if (at.edition() == 0) file(at.progress(), "progress");
    }

    Downloads and(String address, String name) {
        has(HtmlElement.of("li", HtmlElement.link(address, name)));
        return this;
    }

    private void file(String address, String key) {
        and(address, messages.say("publication.Downloads." + key));
    }
}
