package org.openplan.plan.ui.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;
import org.openplan.language.Messages;

/// What the entries of a form's lists say of themselves while they are collapsed; `place` counts from 1.
record RowSummaries(EditorContext editing, Supplier<List<Finding>> open) {

    /// Of a form without findings.
    RowSummaries(EditorContext editing) {
        this(editing, List::of);
    }

    CollapsedSummary step(StepEntry entry, int place) {
        var step = entry.step();
        var withdrawn = step.completion() == Completion.WITHDRAWN ? words().say(Completion.WITHDRAWN) : "";
        return CollapsedSummary.of(
                        CollapsedSummary.step(step.number().isBlank() ? String.valueOf(place) : step.number()),
                        editing.say("row.step", step.number(), words().read(step.description())),
                        quarters(step),
                        Objects.requireNonNullElse(step.institution(), ""),
                        withdrawn)
                .with(found(finding -> step.id().equals(finding.stepId())));
    }

    CollapsedSummary indicator(Indicator indicator, int place) {
        var baseline = indicator.baseline();
        var values = Stream.concat(
                        Stream.ofNullable(baseline).map(reading -> number(reading.value())),
                        indicator.targets().stream().map(this::target))
                .collect(Collectors.joining(" → "));
        var name = indicator.name().inOrFirst("en");
        return named("indicator", place, words().read(indicator.name()), values, orEmpty(indicator.unit()))
                .with(found(finding -> FieldFindings.isOfIndicator(finding)
                        && finding.details().getFirst().equals(name)));
    }

    CollapsedSummary target(TargetEntry target, int place) {
        var title = target.quarter() == null ? "" : words().quarter(target.quarter());
        return CollapsedSummary.of("", titled("target", place, title), number(target.amount()));
    }

    CollapsedSummary budget(BudgetLine line, int place) {
        var currency = orEmpty(line.currency());
        return named(
                "budget",
                place,
                line.year() == null ? "" : String.valueOf(line.year()),
                line.amount() == null ? "" : words().money(line.amount(), currency),
                orEmpty(line.source()));
    }

    CollapsedSummary participant(Participant participant, int place) {
        return named("participant", place, participant.name(), words().say(participant.kind()));
    }

    CollapsedSummary link(Link link, int place) {
        return named("link", place, words().read(link.title()), orEmpty(link.url()));
    }

    CollapsedSummary section(Section section, int place) {
        return named("section", place, words().read(section.title()), words().read(section.text()));
    }

    private List<Finding> found(Predicate<Finding> isHere) {
        return open.get().stream().filter(isHere).toList();
    }

    private CollapsedSummary named(String kind, int place, String title, String... facts) {
        return CollapsedSummary.of(kind + "-" + place, titled(kind, place, title), facts);
    }

    private String titled(String kind, int place, String title) {
        return title.isBlank() ? editing.say("row." + kind, place) : title;
    }

    private String target(Target target) {
        return number(target.value()) + " (" + words().quarter(target.quarter()) + ")";
    }

    private String quarters(Step step) {
        return Stream.of(step.startQuarter(), step.endQuarter())
                .map(quarter -> quarter == null ? "?" : words().quarter(quarter))
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : words().number(number);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Messages words() {
        return editing.words();
    }
}
