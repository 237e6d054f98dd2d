package org.openplan.progress;

/// The current municipality has no such progress report.
public final class ReportNotFound extends RuntimeException {

    ReportNotFound(ReportId id) {
        super("No report " + id.id());
    }
}
