package org.openplan.progress;

/// The officer changed the report while the coordinator was reading it; no decision was saved.
public final class ReportChangedMeanwhile extends RuntimeException {

    ReportChangedMeanwhile(ReportId id) {
        super("Report changed meanwhile " + id.id());
    }
}
