package org.openplan.cocreation;

import java.util.List;

/// The state of a contribution since it was handed in.
public enum ContributionState {
    HANDED_IN,
    WITHDRAWN,
    ACCEPTED,
    PARTLY,
    DECLINED;

    /// The answers of a coordinator.
    public static final List<ContributionState> ANSWERS = List.of(ACCEPTED, PARTLY, DECLINED);

    /// The lifecycle: what was answered or withdrawn stays so.
    boolean canBecome(ContributionState next) {
        return this == HANDED_IN && next != HANDED_IN;
    }

    public boolean isOpen() {
        return this == HANDED_IN;
    }

    public boolean isAnswer() {
        return ANSWERS.contains(this);
    }
}
