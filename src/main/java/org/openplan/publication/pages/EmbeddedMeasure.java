package org.openplan.publication.pages;

import java.util.Comparator;
import java.util.stream.Stream;
import org.openplan.design.HtmlElement;
import org.openplan.design.Pill;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanHistory;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;
import org.openplan.language.TextReader;

/// A measure in a few lines, for the site of somebody else: how far it is, which step is due next, and of which
/// edition.
record EmbeddedMeasure(PageContext frame, PlanHistory history, MeasureProgress progress, Addresses at) {

    HtmlElement page() {
        var measure = progress.measure();
        var reading = new TextReader(messages().tag(), history.document().languages());
        var title = reading.say(measure.title());
        var plan = reading.say(history.document().title());
        return new EmbeddedFrame(frame, title.words(), at.measure(measure.number()))
                .page(
                        HtmlElement.of("p", frame.name() + " · ")
                                .named("quiet")
                                .has(TextElements.into(new HtmlElement("span"), plan)),
                        TextElements.into(new HtmlElement("h1"), title),
                        facts(),
                        new EditionLine(frame, history, at).standing());
    }

    private Facts facts() {
        var facts = new Facts()
                .fact(
                        messages().say("publication.StatusComparison.town"),
                        new Pill(progress, messages()),
                        new ProgressMessages(messages()).counts(progress));
        progress.steps().stream()
                .filter(step -> !step.due() && !step.complete() && !step.withdrawn())
                .flatMap(step -> Stream.ofNullable(step.deadline()))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> facts.fact(
                        messages().say("publication.PlanFacts.next"),
                        Facts.small(messages().date(day)),
                        null));
        return facts;
    }

    private Messages messages() {
        return frame.messages();
    }
}
