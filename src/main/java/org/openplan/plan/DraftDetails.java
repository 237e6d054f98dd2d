package org.openplan.plan;

import java.util.List;
import org.openplan.document.PlanDocument;

/// A plan in draft as those read it who do not edit it: its document, and the ids of its measures in the same order.
public record DraftDetails(PlanId id, PlanDocument document, List<MeasureId> measures) {

    /// The language the plan was first written in.
    public String language() {
        return document.firstLanguage();
    }
}
