package org.openplan.cocreation;

import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;

/// What went into the plan by an answer: a wording, a whole measure, or nothing.
record TakenOver(@Nullable String wording, PlanDocument.@Nullable Measure measure) {

    static final TakenOver NOTHING = new TakenOver(null, null);

    static TakenOver of(String wording) {
        return new TakenOver(wording, null);
    }

    static TakenOver of(PlanDocument.Measure created) {
        return new TakenOver(null, created);
    }
}
