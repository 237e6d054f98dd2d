package org.openplan.progress;

import java.time.Instant;

/// What somebody has begun to say about a step, and when they last went on with it.
public record ReportDraftDetails(ReportContent answer, Instant at) {

    /// Whether they went on with it after this was handed in.
    public boolean isNewerThan(ReportDetails report) {
        return at.isAfter(report.submittedAt());
    }
}
