package org.openplan.progress;

/// No such progress report in the municipality served.
public final class ReportNotFound extends RuntimeException {

    ReportNotFound(ReportId id) {
        super("No report " + id.id());
    }
}
