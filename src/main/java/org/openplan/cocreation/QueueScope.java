package org.openplan.cocreation;

import java.util.List;

/// Which contributions the queue shows.
public enum QueueScope {
    WAITING(ContributionState.HANDED_IN),
    OVERDUE(ContributionState.HANDED_IN),
    ANSWERED(ContributionState.ACCEPTED, ContributionState.PARTLY, ContributionState.DECLINED),
    WITHDRAWN(ContributionState.WITHDRAWN),
    ALL(ContributionState.values());

    private final List<ContributionState> states;

    QueueScope(ContributionState... states) {
        this.states = List.of(states);
    }

    List<ContributionState> states() {
        return states;
    }
}
