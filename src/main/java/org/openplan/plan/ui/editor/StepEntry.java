package org.openplan.plan.ui.editor;

import org.openplan.document.PlanDocument;
import org.openplan.plan.StepId;

/// A step in the form and the id of the plan's step it edits.
record StepEntry(StepId id, PlanDocument.Step step) {

    static StepEntry blank(int number) {
        return new StepEntry(StepId.next(), PlanDocument.Step.numbered(String.valueOf(number)));
    }
}
