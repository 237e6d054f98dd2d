package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.openplan.design.HtmlElement;
import org.openplan.design.Pill;
import org.openplan.design.Tone;
import org.openplan.document.MeasureProgress;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;

/// The state of a measure as the municipality reports it, beside the independent monitor's.
final class StatusComparison extends HtmlElement {

    StatusComparison(Messages words, MeasureProgress measure) {
        super("dl");
        named("voices");
        var progress = new ProgressMessages(words);
        has(voice(words.say("publication.StatusComparison.town"), new Pill(measure, words))
                .has(HtmlElement.of("dd", progress.counts(measure)).named("small")));
        measure.contradicting()
                .ifPresent(word -> has(
                        voice(words.say("publication.StatusComparison.declared"), new Pill(word.completion(), words))));
        has(voice(words.say("publication.StatusComparison.monitor"), monitor(words, measure)));
        if (measure.late() > 0)
            has(voice(
                    words.say("publication.StatusComparison.deadline"),
                    new Pill(Tone.LATE, progress.late(measure.lateBy()))));
    }

    static Component monitor(Messages words, MeasureProgress measure) {
        return measure.assessed()
                .<Component>map(assessment -> new Pill(assessment.completion(), words))
                .orElseGet(() -> HtmlElement.of("span", words.say("publication.StatusComparison.notAssessed"))
                        .named("small"));
    }

    private static HtmlElement voice(String who, Component says) {
        return HtmlElement.of("div", HtmlElement.of("dt", who), HtmlElement.of("dd", says));
    }
}
