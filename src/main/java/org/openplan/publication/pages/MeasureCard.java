package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.design.Pill;
import org.openplan.design.Tone;
import org.openplan.document.MeasureProgress;
import org.openplan.language.Excerpt;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;
import org.openplan.language.TextReader;

/// A measure on its plan's page: number, title, short description, and the official and the independent state.
final class MeasureCard extends HtmlElement {

    /// The full text is on the measure's own page.
    private static final int FEW_WORDS = 280;

    MeasureCard(Messages messages, TextReader reading, MeasureProgress progress, Addresses at, boolean full) {
        super("li");
        var measure = progress.measure();
        has(HtmlElement.of("span", measure.number()).named("no").with("aria-hidden", "true"));
        var link = TextElements.into(HtmlElement.link(at.measure(measure.number())), reading.say(measure.title()));
        var card = HtmlElement.of("div", HtmlElement.of("h3", link));
        if (full) {
            var summary = reading.say(measure.summary().isEmpty() ? measure.goal() : measure.summary());
            if (!summary.words().isEmpty())
                card.has(TextElements.into(
                        new HtmlElement("p"), new TextReader.ChosenText(few(summary.words()), summary.language())));
            card.has(new StatusComparison(messages, progress));
        } else card.has(inOneWord(messages, progress));
        has(card);
    }

    private static Pill inOneWord(Messages messages, MeasureProgress progress) {
        var says = new ProgressMessages(messages);
        var state = progress.late() > 0 ? says.late(progress.lateBy()) : says.say(progress);
        return new Pill(
                progress.late() > 0 ? Tone.LATE : Tone.of(progress.derived()), state + " · " + says.counts(progress));
    }

    static String few(String text) {
        return Excerpt.of(text, FEW_WORDS);
    }
}
