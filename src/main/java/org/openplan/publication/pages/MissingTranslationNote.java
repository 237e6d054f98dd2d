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

    static Component[] note(TextReader reading, Messages messages) {
        if (reading.fallbackLanguages().isEmpty()) return new Component[0];
        var languages = reading.fallbackLanguages().stream()
                .map(tag -> messages.has("publication.MissingTranslationNote." + tag)
                        ? messages.say("publication.MissingTranslationNote." + tag)
                        : tag)
                .collect(Collectors.joining(", "));
        return new Component[] {
            new Callout(HtmlElement.of("p", messages.say("publication.MissingTranslationNote.note", languages)))
                    .named("note calm")
        };
    }
}
