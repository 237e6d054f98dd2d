package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplan.design.HtmlElement;
import org.openplan.design.Timeline;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;
import org.openplan.document.Progress;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The timeline of a plan's measures or of a measure's steps by quarter, with the parts after the promised end.
final class PlanTimeline {

    /// Six years; a date further away is probably a typing error and would stretch the table.
    static final int LONGEST = 24;

    /// A timeline with more lines is no longer readable.
    private static final int MANY = 30;

    private final Messages messages;
    private final PlanHistory history;
    private final TextReader reading;
    private final Quarter now;
    private final TimelineBars runs;
    private final String caption;

    PlanTimeline(Messages messages, PlanHistory history, TextReader reading, Addresses at) {
        this.messages = messages;
        this.history = history;
        this.reading = reading;
        this.now = Quarter.of(history.on().day());
        this.runs = new TimelineBars(messages, history);
        this.caption = at.edition() == 0 ? "captionNow" : "caption";
    }

    Optional<Component> ofMeasures(Progress plan, Addresses at) {
        var lines = plan.measures().stream()
                .filter(measure -> measure.steps().stream().anyMatch(TimelineBars::isDated))
                .map(measure -> new Timeline.Line(heading(measure.measure(), at), runs.of(measure)))
                .toList();
        return table(plan.measures(), lines);
    }

    Optional<Component> ofSteps(MeasureProgress measure) {
        var lines = measure.steps().stream()
                .filter(TimelineBars::isDated)
                .map(step -> new Timeline.Line(
                        TextElements.into(
                                new HtmlElement("span").says(step.step().number() + ". "),
                                reading.say(step.step().description())),
                        runs.of(measure.measure(), step)))
                .toList();
        return table(List.of(measure), lines);
    }

    private Optional<Component> table(List<MeasureProgress> measures, List<Timeline.Line> lines) {
        if (lines.isEmpty() || lines.size() > MANY) return Optional.empty();
        var ends = quarters(measures);
        var first = ends.stream().min(Quarter::compareTo).orElse(now);
        var last = ends.stream().max(Quarter::compareTo).orElse(now);
        if (first.until(last) >= LONGEST) last = first.plus(LONGEST - 1);
        var table = new Timeline(
                messages,
                first,
                last,
                now,
                messages.say("publication.PlanTimeline." + caption, messages.quarterInFull(now)),
                lines);
        return Optional.of(HtmlElement.of("div", table)
                .named("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-labelledby", "timeline"));
    }

    private List<Quarter> quarters(List<MeasureProgress> measures) {
        return measures.stream()
                .flatMap(measure -> Stream.concat(
                        measure.measure().steps().stream(),
                        history.measureAsPromised(measure.measure()).stream()
                                .flatMap(promised -> promised.steps().stream())))
                .flatMap(step -> Stream.of(step.startQuarter(), step.endQuarter()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Component heading(Measure measure, Addresses at) {
        return TextElements.into(
                HtmlElement.link(at.measure(measure.number()), measure.number() + ". "), reading.say(measure.title()));
    }
}
