package org.openplan.progress;

/// The report was accepted and is part of the plan; changes need a report in a later round.
public final class ReportSettled extends RuntimeException {

    ReportSettled(ReportId id) {
        super("Report is settled " + id.id());
    }
}
