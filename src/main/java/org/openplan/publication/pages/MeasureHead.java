package org.openplan.publication.pages;

import java.util.Comparator;
import java.util.Optional;
import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.design.Pill;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanHistory;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;
import org.openplan.language.TextReader;

/// A measure in one paragraph and four facts: what it is, its progress, who is responsible, and the deadline.
final class MeasureHead {

    private final Messages words;
    private final TextReader reading;
    private final PlanHistory history;
    private final MeasureProgress progress;
    private final Measure measure;

    MeasureHead(Messages words, TextReader reading, PlanHistory history, MeasureProgress progress) {
        this.words = words;
        this.reading = reading;
        this.history = history;
        this.progress = progress;
        this.measure = progress.measure();
    }

    HtmlElement lead() {
        var lead = new HtmlElement("p").named("lead");
        if (!measure.summary().isEmpty())
            lead.has(TextElements.into(new HtmlElement("span"), reading.say(measure.summary()))).says(" ");
        if (measure.steps().isEmpty()) return lead;
        return lead.has(HtmlElement.of(
                "b", say("state", progress.complete(), progress.counted(), progress.late(), progress.silent())));
    }

    Facts facts() {
        var says = new ProgressMessages(words);
        var facts = new Facts()
                .fact(
                        words.say("publication.StatusComparison.town"),
                        new Pill(progress, words),
                        says.counts(progress) + "; "
                                + lastReport()
                                        .map(report -> say("reported", words.date(report.accepted())))
                                        .orElse(say("noReport")));
        progress.declared()
                .ifPresent(word -> facts.fact(
                        words.say("publication.StatusComparison.declared"),
                        new Pill(word.completion(), words),
                        reading.name(word.by()) + ", " + words.date(word.date())));
        facts.fact(
                words.say("publication.StatusComparison.monitor"),
                StatusComparison.monitor(words, progress),
                progress.assessed()
                        .map(by -> reading.name(by.by()) + ", " + words.date(by.date()))
                        .orElse(null));
        var responsible = measure.responsible();
        var institution = responsible.institution();
        var person = responsible.person();
        facts.fact(
                say("responsible"),
                institution == null ? Facts.small(say("nobody")) : TextElements.into(Facts.small(""), reading.sayName(institution)),
                person == null ? null : reading.name(person));
        var period = measure.period();
        if (period.start() != null || period.end() != null)
            facts.fact(
                    say("runs"),
                    Facts.small(new Dates(words).fromTo(period)),
                    promisedUntil().orElse(null));
        return facts;
    }

    /// The coordinator's closing statement and its reason, with the derived state if it differs.
    Optional<HtmlElement> declaration() {
        return progress.declared().map(this::declaration);
    }

    private HtmlElement declaration(Declaration word) {
        var sentence = say("declared", words.date(word.date()), reading.name(word.by()), words.say(word.completion()));
        var said = HtmlElement.of("p", HtmlElement.of("b", sentence)).says(" ");
        TextElements.into(said, reading.say(word.reason()));
        if (progress.contradicting().isEmpty()) return said;
        var says = new ProgressMessages(words);
        return new Callout(said, HtmlElement.of("p", say("derived", says.say(progress), says.counts(progress))));
    }

    private Optional<Report> lastReport() {
        return measure.steps().stream()
                .flatMap(step -> step.reports().stream())
                .max(Comparator.comparing(Report::accepted));
    }

    /// Only if the end has moved since.
    private Optional<String> promisedUntil() {
        return history.measureAsPromised(measure)
                .map(promised -> promised.period().end())
                .filter(end -> !end.equals(measure.period().end()))
                .map(end -> say("promisedUntil", words.date(end)));
    }

    private String say(String key, Object... values) {
        return words.say("publication.MeasureHead." + key, values);
    }
}
