package org.openplan.plan.ui.editor;

import org.openplan.document.PlanDocument;
import org.openplan.plan.StepId;

/// A step in the form, and which of the plan's steps it is.
record StepEntry(StepId id, PlanDocument.Step step) {

    static StepEntry blank(int number) {
        return new StepEntry(StepId.next(), PlanDocument.Step.numbered(String.valueOf(number)));
    }
}
