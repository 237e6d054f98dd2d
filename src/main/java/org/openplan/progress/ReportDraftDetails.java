package org.openplan.progress;

import java.time.Instant;

/// The content of a report draft, and when it was last changed.
public record ReportDraftDetails(ReportContent answer, Instant at) {

    /// Whether the draft was changed after this report was submitted.
    public boolean isNewerThan(ReportDetails report) {
        return at.isAfter(report.submittedAt());
    }
}
