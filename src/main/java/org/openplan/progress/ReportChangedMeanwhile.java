package org.openplan.progress;

/// The officer said something new while the coordinator was reading; nothing was decided.
public final class ReportChangedMeanwhile extends RuntimeException {

    ReportChangedMeanwhile(ReportId id) {
        super("Report changed meanwhile " + id.id());
    }
}
