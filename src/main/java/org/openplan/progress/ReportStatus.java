package org.openplan.progress;

/// The status of a progress report between officer and coordinator.
public enum ReportStatus {
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /// The officer may edit the report until it is accepted; an accepted report is part of the plan.
    boolean canBecome(ReportStatus next) {
        return switch (this) {
            case SUBMITTED -> true;
            case RETURNED -> next == SUBMITTED;
            case ACCEPTED -> false;
        };
    }
}
