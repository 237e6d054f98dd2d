package org.openplan.publication.pages;

import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// Links to the previous and the next measure.
final class Neighbours extends HtmlElement {

    private final Messages messages;
    private final TextReader reading;
    private final Addresses at;

    Neighbours(Messages messages, TextReader reading, Addresses at, List<Measure> all, Measure measure) {
        super("nav");
        this.messages = messages;
        this.reading = reading;
        this.at = at;
        named("next");
        with("aria-label", say("label"));
        int index = all.indexOf(measure);
        if (index > 0) has(link("before", all.get(index - 1)));
        if (index >= 0 && index + 1 < all.size()) has(link("after", all.get(index + 1)));
        setVisible(!isEmpty());
    }

    private HtmlElement link(String key, Measure other) {
        return HtmlElement.link(at.measure(other.number()))
                .has(
                        HtmlElement.of("small", say(key, other.number())),
                        TextElements.into(new HtmlElement("span"), reading.say(other.title())))
                .named(key);
    }

    private String say(String key, Object... values) {
        return messages.say("publication.Neighbours." + key, values);
    }
}
