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

    StatusComparison(Messages messages, MeasureProgress measure) {
        super("dl");
        named("voices");
        var progress = new ProgressMessages(messages);
        has(voice(messages.say("publication.StatusComparison.town"), new Pill(measure, messages))
                .has(HtmlElement.of("dd", progress.counts(measure)).named("small")));
        measure.contradicting()
                .ifPresent(word -> has(voice(
                        messages.say("publication.StatusComparison.declared"), new Pill(word.completion(), messages))));
        has(voice(messages.say("publication.StatusComparison.monitor"), monitor(messages, measure)));
        if (measure.late() > 0)
            has(voice(
                    messages.say("publication.StatusComparison.deadline"),
                    new Pill(Tone.LATE, progress.late(measure.lateBy()))));
    }

    static Component monitor(Messages messages, MeasureProgress measure) {
        return measure.assessed()
                .<Component>map(assessment -> new Pill(assessment.completion(), messages))
                .orElseGet(() -> HtmlElement.of("span", messages.say("publication.StatusComparison.notAssessed"))
                        .named("small"));
    }

    private static HtmlElement voice(String who, Component says) {
        return HtmlElement.of("div", HtmlElement.of("dt", who), HtmlElement.of("dd", says));
    }
}
