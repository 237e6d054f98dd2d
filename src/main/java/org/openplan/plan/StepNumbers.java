package org.openplan.plan;

import org.openplan.document.PlanDocument;

/// Steps are told apart by their numbers. An imported plan may have some that are not, but no revision makes more.
final class StepNumbers {

    private StepNumbers() {}

    static boolean mayFollow(PlanDocument.Measure before, PlanDocument.Measure after) {
        return missing(after) <= missing(before);
    }

    /// How many steps have no number of their own.
    private static long missing(PlanDocument.Measure measure) {
        long told = measure.steps().stream()
                .map(step -> step.number().strip())
                .filter(number -> !number.isEmpty())
                .distinct()
                .count();
        return measure.steps().size() - told;
    }
}
