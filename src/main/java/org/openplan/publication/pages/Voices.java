package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.openplan.design.Piece;
import org.openplan.design.Pill;
import org.openplan.design.ProgressWords;
import org.openplan.design.Tone;
import org.openplan.design.Words;
import org.openplan.document.MeasureProgress;

/// What the town says of a measure, beside what an independent monitor says.
final class Voices extends Piece {

    Voices(Words words, MeasureProgress measure) {
        super("dl");
        named("voices");
        var progress = new ProgressWords(words);
        has(voice(words.say("publication.Voices.town"), progress.pill(measure))
                .has(Piece.of("dd", progress.counts(measure)).named("small")));
        measure.contradicting()
                .ifPresent(word ->
                        has(voice(words.say("publication.Voices.declared"), new Pill(word.completion(), words))));
        has(voice(words.say("publication.Voices.monitor"), monitor(words, measure)));
        if (measure.late() > 0)
            has(voice(words.say("publication.Voices.deadline"), new Pill(Tone.LATE, progress.late(measure.lateBy()))));
    }

    static Component monitor(Words words, MeasureProgress measure) {
        return measure.assessed()
                .<Component>map(assessment -> new Pill(assessment.completion(), words))
                .orElseGet(() -> Piece.of("span", words.say("publication.Voices.notAssessed"))
                        .named("small"));
    }

    private static Piece voice(String who, Component says) {
        return Piece.of("div", Piece.of("dt", who), Piece.of("dd", says));
    }
}
