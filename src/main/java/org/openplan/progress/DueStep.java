package org.openplan.progress;

import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.plan.StepDetails;
import org.openplan.plan.StepId;

/// A step that a round asks about, with the report on it so far.
public record DueStep(
        RoundSummary round, StepDetails details, @Nullable ReportDetails report) {

    /// Whether the officer has to report.
    public boolean isOpen() {
        return report == null || report.status() == ReportStatus.RETURNED;
    }

    boolean isAbout(RoundId asked, StepId step) {
        return round.id().equals(asked) && details.id().equals(step);
    }

    public boolean isAccepted() {
        return report != null && report.status() == ReportStatus.ACCEPTED;
    }

    public boolean waitsForDecision() {
        return report != null && report.status() == ReportStatus.SUBMITTED;
    }

    /// A round asks about every step that has begun, is not withdrawn, and was not complete according to its
    /// latest report from before the round.
    static boolean asks(Quarter round, PlanDocument.Step step) {
        if (step.completion() == Completion.WITHDRAWN) return false;
        var start = step.startQuarter();
        if (start != null && start.isAfter(round)) return false;
        return step.latestReport(report -> report.quarter().isBefore(round))
                .filter(latest -> latest.completion() == Completion.COMPLETE)
                .isEmpty();
    }
}
