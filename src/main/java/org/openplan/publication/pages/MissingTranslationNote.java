package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// A note that some texts of a page exist only in another language.
final class MissingTranslationNote {

    private MissingTranslationNote() {}

    static Component[] note(TextReader reading, Messages words) {
        if (reading.borrowed().isEmpty()) return new Component[0];
        var languages = reading.borrowed().stream()
                .map(tag -> words.has("publication.MissingTranslationNote." + tag)
                        ? words.say("publication.MissingTranslationNote." + tag)
                        : tag)
                .collect(Collectors.joining(", "));
        return new Component[] {
            new Callout(HtmlElement.of("p", words.say("publication.MissingTranslationNote.note", languages)))
                    .named("note calm")
        };
    }
}
