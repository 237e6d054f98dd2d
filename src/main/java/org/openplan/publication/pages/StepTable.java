package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.openplan.design.HtmlElement;
import org.openplan.design.Pill;
import org.openplan.document.MeasureProgress;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory;
import org.openplan.document.StepField;
import org.openplan.document.StepProgress;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The steps of a measure: what, by whom, until when, how far, and with what evidence.
final class StepTable extends HtmlElement {

    private final Messages messages;
    private final TextReader reading;
    private final Addresses at;
    private final PlanHistory history;
    private final Measure measure;

    StepTable(Messages messages, TextReader reading, Addresses at, PlanHistory history, MeasureProgress progress) {
        super("table");
        this.messages = messages;
        this.reading = reading;
        this.at = at;
        this.history = history;
        this.measure = progress.measure();
        named("tbl steps stack");
        has(HtmlElement.of("thead", HtmlElement.of("tr", heading("step"), heading("promised"), heading("state"))));
        var rows = new HtmlElement("tbody");
        progress.steps().forEach(step -> rows.has(row(step)));
        has(rows);
    }

    private HtmlElement row(StepProgress standing) {
        return HtmlElement.of("tr", what(standing), promised(standing.step()), state(standing));
    }

    /// The dates, and the deadline as first promised if it has moved since.
    private HtmlElement promised(Step step) {
        var cell = HtmlElement.of("td", new Dates(messages).fromTo(step));
        history.stepAsPromised(measure, step)
                .filter(promised -> !promised.deadline().equals(step.deadline()))
                .flatMap(this::until)
                .ifPresent(first -> {
                    cell.has(HtmlElement.of("small", first));
                    reason(step).ifPresent(cell::has);
                });
        return cell;
    }

    /// Why it was moved the last time, if that was said.
    private Optional<HtmlElement> reason(Step step) {
        return history.lastReasonFor(MoveReason.ofStep(measure.id(), step.id()))
                .map(text -> HtmlElement.of("small", say("reason") + " ")
                        .has(TextElements.into(new HtmlElement("span"), reading.say(text))));
    }

    private Optional<String> until(Step promised) {
        var day = promised.endDate();
        return day != null
                ? Optional.of(say("firstUntil", messages.date(day)))
                : Optional.ofNullable(promised.end()).map(quarter -> say("first", messages.untilEndOf(quarter)));
    }

    private HtmlElement what(StepProgress standing) {
        var step = standing.step();
        var cell = new HtmlElement("th")
                .with("scope", "row")
                .has(TextElements.into(
                        new HtmlElement("span").says(step.number() + ". "), reading.say(step.description())));
        for (var field : StepField.details()) {
            var text = field.text(step);
            if (text.isEmpty()) continue;
            var label = messages.say(field) + ": ";
            cell.has(TextElements.into(new HtmlElement("small").says(label), reading.say(text)));
        }
        var institution = step.institution();
        if (institution != null) cell.has(TextElements.into(new HtmlElement("small"), reading.sayName(institution)));
        return cell;
    }

    private HtmlElement state(StepProgress standing) {
        var cell = HtmlElement.of("td", new Pill(standing, messages));
        var latest = standing.latest();
        if (latest != null && standing.silent())
            cell.has(HtmlElement.of("small", say("last") + " ").has(new Pill(latest.completion(), messages)));
        if (latest != null) report(cell, latest);
        if (standing.step().reports().size() > 1) cell.has(earlier(standing));
        return cell;
    }

    private void report(HtmlElement cell, Report report) {
        cell.has(HtmlElement.of(
                "small", say("reported", messages.quarterInFull(report.quarter()), messages.date(report.accepted()))));
        cell.has(TextElements.paragraphs(reading.say(report.note())));
        var obstacle = report.obstacle();
        if (obstacle != null && !obstacle.isEmpty())
            cell.has(TextElements.into(
                    HtmlElement.of("p", HtmlElement.of("b", say("obstacle"))).says(" "), reading.say(obstacle)));
        cell.has(whyNoEvidence("p", report));
        if (report.evidence().isEmpty()) return;
        var list = new HtmlElement("ul").named("plain");
        report.evidence().forEach(evidence -> list.has(HtmlElement.of("li", proof(evidence))));
        cell.has(list);
    }

    /// Nothing where a report has evidence.
    private Component[] whyNoEvidence(String tag, Report report) {
        var why = report.whyNoEvidence();
        if (why == null || why.isEmpty()) return new Component[0];
        var label = HtmlElement.of("b", say("whyNoEvidence"));
        return new Component[] {TextElements.into(HtmlElement.of(tag, label).says(" "), reading.say(why))};
    }

    private Component earlier(StepProgress standing) {
        var list = new HtmlElement("ul").named("plain");
        standing.step().reports().stream()
                .filter(report -> !report.equals(standing.latest()))
                .forEach(report -> {
                    var item = HtmlElement.of("li", messages.quarter(report.quarter()) + ": ")
                            .has(new Pill(report.completion(), messages));
                    item.has(TextElements.into(new HtmlElement("span").says(" "), reading.say(report.note())));
                    item.has(whyNoEvidence("span", report));
                    report.evidence().forEach(evidence -> item.says(" ").has(proof(evidence)));
                    list.has(item);
                });
        return HtmlElement.of("details", HtmlElement.of("summary", say("earlier")), list);
    }

    /// The title of evidence is an address or a file name as typed: in no language and in one script.
    private Component proof(Evidence evidence) {
        var url = evidence.url();
        var file = evidence.file();
        if (url != null) return HtmlElement.link(url, evidence.title());
        // The copy for the public is made at the publication.
        if (file == null || at.isPreview()) return HtmlElement.of("span", evidence.title());
        var size = evidence.size();
        var link = HtmlElement.link(Addresses.file(at.town(), file), evidence.title());
        return size == null
                ? link
                : HtmlElement.of("span", link).says(" " + say("file", messages.number(Math.max(1, size / 1024))));
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return messages.say("publication.StepTable." + key, values);
    }
}
