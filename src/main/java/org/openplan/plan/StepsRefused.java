package org.openplan.plan;

import java.util.Map;

/// Many steps were to be changed at once and at least one of them cannot be; none was changed.
public final class StepsRefused extends RuntimeException {

    /// What stands in the way of one step, each with a sentence under `plan.StepsRefused.*`.
    public enum Reason {
        CHANGED_MEANWHILE,
        GONE,
        NO_END,
        ENDS_BEFORE_START,
        YEAR_IMPLAUSIBLE,
        NOT_ADOPTED,
        INSTITUTION_UNKNOWN
    }

    private final transient Map<StepId, Reason> reasons;

    StepsRefused(Map<StepId, Reason> reasons) {
        super(reasons.toString());
        this.reasons = Map.copyOf(reasons);
    }

    public Map<StepId, Reason> reasons() {
        return reasons;
    }
}
