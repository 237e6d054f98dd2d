package org.openplan.plan.ui;

import java.util.List;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.plan.StepId;

/// A step in the form, and which of the plan's steps it is.
record StepEntry(StepId id, PlanDocument.Step step) {

    static StepEntry blank(int number) {
        return new StepEntry(
                StepId.next(),
                new PlanDocument.Step(
                        String.valueOf(number),
                        Text.NONE,
                        Text.NONE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Completion.NO_EVIDENCE,
                        List.of()));
    }

    /// Added and left alone; nothing of it is kept.
    boolean isBlank() {
        return step.description().isEmpty() && step.output().isEmpty() && step.start() == null && step.end() == null;
    }
}
