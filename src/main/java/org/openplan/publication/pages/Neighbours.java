package org.openplan.publication.pages;

import java.util.List;
import org.openplan.design.Piece;
import org.openplan.design.Words;
import org.openplan.document.PlanDocument.Measure;

/// The way on to the measures before and after this one.
final class Neighbours extends Piece {

    private final Words words;
    private final Reading reading;
    private final Addresses at;

    Neighbours(Words words, Reading reading, Addresses at, List<Measure> all, Measure measure) {
        super("nav");
        this.words = words;
        this.reading = reading;
        this.at = at;
        named("next");
        with("aria-label", say("label"));
        int index = all.indexOf(measure);
        if (index > 0) has(link("before", all.get(index - 1)));
        if (index >= 0 && index + 1 < all.size()) has(link("after", all.get(index + 1)));
        setVisible(!isEmpty());
    }

    private Piece link(String key, Measure other) {
        return Piece.link(at.measure(other.number()))
                .has(Piece.of("small", say(key, other.number())), reading.into(new Piece("span"), other.title()))
                .named(key);
    }

    private String say(String key, Object... values) {
        return words.say("publication.Neighbours." + key, values);
    }
}
