package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.openplan.design.Piece;
import org.openplan.design.Pill;
import org.openplan.design.Tone;
import org.openplan.design.Words;

/// What the town says of a measure, beside what an independent monitor says.
final class Voices extends Piece {

    Voices(Words words, MeasureStanding standing) {
        super("dl");
        named("voices");
        has(voice(words.say("publication.Voices.town"), new Pill(standing.tone(), standing.words(words))));
        has(voice(words.say("publication.Voices.monitor"), monitor(words, standing)));
        if (standing.late() > 0)
            has(voice(
                    words.say("publication.Voices.deadline"),
                    new Pill(Tone.LATE, Standing.lateBy(words, standing.lateBy()))));
    }

    static Component monitor(Words words, MeasureStanding standing) {
        return standing.assessed()
                .<Component>map(assessment -> new Pill(assessment.completion(), words))
                .orElseGet(() -> Piece.of("span", words.say("publication.Voices.notAssessed"))
                        .named("small"));
    }

    private static Component voice(String who, Component says) {
        return Piece.of("div", Piece.of("dt", who), Piece.of("dd", says));
    }
}
