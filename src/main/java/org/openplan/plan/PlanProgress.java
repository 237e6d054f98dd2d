package org.openplan.plan;

import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Progress;
import org.openplan.document.StepProgress;
import org.openplan.municipality.Municipalities;
import org.openplan.publication.Editions;
import org.springframework.stereotype.Component;

/// The progress of the current municipality's plans as of today.
@Component
class PlanProgress {

    private final Editions editions;
    private final Municipalities municipalities;

    PlanProgress(Editions editions, Municipalities municipalities) {
        this.editions = editions;
        this.municipalities = municipalities;
    }

    Progress today(ActionPlan plan) {
        return today(plan.whole());
    }

    Progress today(PlanDocument whole) {
        // The first edition is needed only if something was withdrawn since.
        var first = hasWithdrawals(whole) ? editions.first(whole.slug()).orElse(null) : null;
        return Progress.of(whole, first, municipalities.progressDay());
    }

    StepProgress today(Step step) {
        var measure = step.measure();
        return Progress.ofStep(
                measure.plan().content(), measure.content(), step.content(), municipalities.progressDay());
    }

    private static boolean hasWithdrawals(PlanDocument plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .anyMatch(step -> step.completion() == Completion.WITHDRAWN);
    }
}
