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

/// A measure in one paragraph and four facts: its progress, what it is, who is responsible, and the deadline.
final class MeasureHead {

    private final Messages messages;
    private final TextReader reading;
    private final PlanHistory history;
    private final MeasureProgress progress;
    private final Measure measure;

    MeasureHead(Messages messages, TextReader reading, PlanHistory history, MeasureProgress progress) {
        this.messages = messages;
        this.reading = reading;
        this.history = history;
        this.progress = progress;
        this.measure = progress.measure();
    }

    HtmlElement lead() {
        var lead = new HtmlElement("p").named("lead");
        if (!measure.steps().isEmpty())
            lead.has(HtmlElement.of(
                            "b",
                            say("state", progress.complete(), progress.counted(), progress.late(), progress.silent())))
                    .says(" ");
        if (measure.summary().isEmpty()) return lead;
        var summary = reading.say(measure.summary());
        var start = Lead.of(summary.words(), messages);
        lead.has(TextElements.into(
                new HtmlElement("span"), new TextReader.ChosenText(start.words(), summary.language())));
        if (!start.isWhole()) lead.says(" ").has(HtmlElement.link("#summary", say("more")));
        return lead;
    }

    Facts facts() {
        var says = new ProgressMessages(messages);
        var facts = new Facts()
                .fact(
                        messages.say("publication.StatusComparison.town"),
                        new Pill(progress, messages),
                        says.counts(progress) + "; "
                                + lastReport()
                                        .map(report -> say("reported", messages.date(report.accepted())))
                                        .orElse(say("noReport")));
        progress.declared()
                .ifPresent(word -> facts.fact(
                        messages.say("publication.StatusComparison.declared"),
                        new Pill(word.completion(), messages),
                        reading.name(word.by()) + ", " + messages.date(word.date())));
        facts.fact(
                messages.say("publication.StatusComparison.monitor"),
                StatusComparison.monitor(messages, progress),
                progress.assessed()
                        .map(by -> reading.name(by.by()) + ", " + messages.date(by.date()))
                        .orElse(null));
        var responsible = measure.responsible();
        var institution = responsible.institution();
        var person = responsible.person();
        facts.fact(
                say("responsible"),
                institution == null
                        ? Facts.small(say("nobody"))
                        : TextElements.into(Facts.small(""), reading.sayName(institution)),
                person == null ? null : reading.name(person));
        var period = measure.period();
        if (period.start() != null || period.end() != null)
            facts.fact(
                    say("runs"),
                    Facts.small(new Dates(messages).fromTo(period)),
                    promisedUntil().orElse(null));
        return facts;
    }

    /// The coordinator's closing statement and its reason, with the derived state if it differs.
    Optional<HtmlElement> declaration() {
        return progress.declared().map(this::declaration);
    }

    private HtmlElement declaration(Declaration word) {
        var sentence =
                say("declared", messages.date(word.date()), reading.name(word.by()), messages.say(word.completion()));
        var said = HtmlElement.of("p", HtmlElement.of("b", sentence)).says(" ");
        TextElements.into(said, reading.say(word.reason()));
        if (progress.contradicting().isEmpty()) return said;
        var says = new ProgressMessages(messages);
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
                .map(end -> say("promisedUntil", messages.date(end)));
    }

    private String say(String key, Object... values) {
        return messages.say("publication.MeasureHead." + key, values);
    }
}
