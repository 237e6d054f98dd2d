package org.openplan.plan;

import org.jspecify.annotations.Nullable;

/// What a copied measure left behind or has otherwise than its original: `part` is the number of the step or the name
/// of the indicator, `was` the value of the original, such as a day, a quarter or a name.
public record CopyNote(Kind kind, String part, @Nullable Object was) {

    public enum Kind {
        NUMBER,
        LANGUAGE,
        MEASURE_START,
        MEASURE_END,
        STEP_START,
        STEP_END,
        TARGET,
        BASELINE,
        BUDGET_YEAR,
        CONTACT,
        INSTITUTION,
        STEP_INSTITUTION
    }

    static CopyNote of(Kind kind, @Nullable Object was) {
        return new CopyNote(kind, "", was);
    }
}
