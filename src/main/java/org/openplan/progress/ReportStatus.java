package org.openplan.progress;

/// Where a progress report is between the officer and the coordinator.
public enum ReportStatus {
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /// Until it is accepted the officer may say it anew; what is accepted is part of the plan.
    boolean canBecome(ReportStatus next) {
        return switch (this) {
            case SUBMITTED -> true;
            case RETURNED -> next == SUBMITTED;
            case ACCEPTED -> false;
        };
    }
}
