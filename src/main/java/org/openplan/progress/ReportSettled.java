package org.openplan.progress;

/// The report was accepted and is part of the plan; a later round may say something new.
public final class ReportSettled extends RuntimeException {

    ReportSettled(ReportId id) {
        super("Report is settled " + id.id());
    }
}
