package org.openplan.plan.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.Finding;
import org.openplan.document.MeasurePart;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.language.Messages;
import org.openplan.plan.ui.PlanAddress;

/// The places of a measure's form in the outline: its parts, and within one its steps.
record MeasurePlaces(Messages words, PlanAddress plan, Measure measure, List<Finding> findings) {

    List<Outline.Place> all() {
        return Stream.of(MeasurePart.values()).map(this::place).toList();
    }

    private Outline.Place place(MeasurePart part) {
        return new Outline.Place(
                plan.place(measure.number(), part.code()),
                words.say("plan.MeasureEditor.part." + part.code()),
                findings.stream()
                        .filter(finding -> MeasurePart.of(finding) == part)
                        .toList(),
                part == MeasurePart.STEPS
                        ? measure.steps().stream().map(this::place).toList()
                        : List.of());
    }

    private Outline.Place place(Step step) {
        return new Outline.Place(
                plan.place(measure.number(), "step-" + step.number()),
                step.number() + ". " + words.read(step.description()),
                findings.stream()
                        .filter(finding -> step.id().equals(finding.stepId()))
                        .toList(),
                List.of());
    }
}
