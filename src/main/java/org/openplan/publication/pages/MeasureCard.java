package org.openplan.publication.pages;

import org.openplan.design.Piece;
import org.openplan.design.Pill;
import org.openplan.design.Tone;
import org.openplan.design.Words;

/// A measure on the page of its plan: number, title, what it is in a few words, and the voices on it.
final class MeasureCard extends Piece {

    /// The full text is on the measure's own page.
    private static final int FEW_WORDS = 280;

    MeasureCard(Words words, Reading reading, MeasureStanding standing, Addresses at, boolean full) {
        super("li");
        var measure = standing.measure();
        has(Piece.of("span", measure.number()).named("no").with("aria-hidden", "true"));
        var link = reading.into(Piece.link(at.measure(measure.number())), measure.title());
        var card = Piece.of("div", Piece.of("h3", link));
        if (full) {
            var summary = reading.say(measure.summary().isEmpty() ? measure.goal() : measure.summary());
            if (!summary.words().isEmpty())
                card.has(Reading.into(new Piece("p"), new Reading.Said(few(summary.words()), summary.language())));
            card.has(new Voices(words, standing));
        } else card.has(new Pill(standing.late() > 0 ? Tone.LATE : standing.tone(), inOneWord(words, standing)));
        has(card);
    }

    private static String inOneWord(Words words, MeasureStanding standing) {
        return standing.late() > 0 ? Standing.lateBy(words, standing.lateBy()) : standing.words(words);
    }

    static String few(String text) {
        if (text.length() <= FEW_WORDS) return text;
        int space = text.lastIndexOf(' ', FEW_WORDS);
        return text.substring(0, space > FEW_WORDS / 2 ? space : FEW_WORDS) + " …";
    }
}
