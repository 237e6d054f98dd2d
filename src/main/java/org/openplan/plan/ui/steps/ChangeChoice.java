package org.openplan.plan.ui.steps;

/// What may be changed of many steps at once; the name of each is `plan.ChangeChoice.*`.
enum ChangeChoice {
    END_QUARTER,
    END_DAY,
    MOVE_END,
    MOVE_BOTH,
    INSTITUTION,
    MEASURE_INSTITUTION,
    WITHDRAWAL,
    RESUMPTION;

    /// Steps of a draft are removed, not withdrawn.
    boolean isForDrafts() {
        return this != WITHDRAWAL && this != RESUMPTION;
    }
}
