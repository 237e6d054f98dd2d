package org.openplan.plan;

import org.openplan.document.PlanDocument;

/// Steps are identified by their numbers. An imported plan may contain missing or repeated
/// ones, but no revision may add more.
final class StepNumbers {

    private StepNumbers() {}

    static boolean mayFollow(PlanDocument.Measure before, PlanDocument.Measure after) {
        return missing(after) <= missing(before);
    }

    /// The number of steps without a distinct number.
    private static long missing(PlanDocument.Measure measure) {
        long numbered = measure.steps().stream()
                .map(step -> step.number().strip())
                .filter(number -> !number.isEmpty())
                .distinct()
                .count();
        return measure.steps().size() - numbered;
    }
}
