package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.openplan.design.Notice;
import org.openplan.design.Piece;
import org.openplan.design.Words;

/// Says once on a page that some of its texts exist only in another language.
final class Borrowed {

    private Borrowed() {}

    static Component[] note(Reading reading, Words words) {
        if (reading.borrowed().isEmpty()) return new Component[0];
        var languages = reading.borrowed().stream()
                .map(tag -> words.has("publication.Borrowed." + tag) ? words.say("publication.Borrowed." + tag) : tag)
                .collect(Collectors.joining(", "));
        return new Component[] {
            new Notice(Piece.of("p", words.say("publication.Borrowed.note", languages))).named("note calm")
        };
    }
}
