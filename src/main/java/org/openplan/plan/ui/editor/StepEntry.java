package org.openplan.plan.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplan.document.Completion;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.StepId;

/// A step in the form and the id of the plan's step it edits.
record StepEntry(StepId id, PlanDocument.Step step) {

    /// The steps of a measure.
    static List<StepEntry> of(MeasureRevision revision) {
        var steps = revision.measure().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new StepEntry(revision.steps().get(i), steps.get(i)))
                .toList();
    }

    /// The measure with these steps.
    static MeasureRevision into(MeasureRevision revision, List<StepEntry> entries) {
        return new MeasureRevision(
                revision.measure()
                        .withSteps(entries.stream().map(StepEntry::step).toList()),
                entries.stream().map(StepEntry::id).toList());
    }

    CollapsedSummary summary(EditorContext editing, int place, List<Finding> open) {
        var words = editing.words();
        boolean isWithdrawn = step.completion() == Completion.WITHDRAWN;
        return CollapsedSummary.of(
                        CollapsedSummary.step(step.number().isBlank() ? String.valueOf(place) : step.number()),
                        editing.say("row.step", step.number(), words.read(step.description())),
                        quarters(words),
                        Objects.requireNonNullElse(step.institution(), ""),
                        isWithdrawn ? words.say(Completion.WITHDRAWN) : "")
                .with(open.stream()
                        .filter(finding -> step.id().equals(finding.stepId()))
                        .toList());
    }

    private String quarters(Messages words) {
        return Stream.of(step.startQuarter(), step.endQuarter())
                .map(quarter -> quarter == null ? "?" : words.quarter(quarter))
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    /// An empty step with a number that none of the others has.
    static StepEntry after(List<StepEntry> others) {
        var taken = others.stream().map(entry -> entry.step().number()).toList();
        int next = taken.size() + 1;
        while (taken.contains(String.valueOf(next))) next++;
        return new StepEntry(StepId.next(), PlanDocument.Step.numbered(String.valueOf(next)));
    }
}
