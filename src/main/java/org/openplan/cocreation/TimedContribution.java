package org.openplan.cocreation;

/// A contribution with the working days that are left for its answer: 0 on the last day, negative when it is overdue.
public record TimedContribution(ContributionDetails contribution, int daysLeft) {

    public boolean isOverdue() {
        return contribution.state().isOpen() && daysLeft < 0;
    }
}
