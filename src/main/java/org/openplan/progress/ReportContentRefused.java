package org.openplan.progress;

import java.util.List;

/// The report cannot be submitted, or its draft not be saved, because of these errors.
public final class ReportContentRefused extends RuntimeException {

    private final List<ReportContent.Flaw> flaws;

    ReportContentRefused(List<ReportContent.Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<ReportContent.Flaw> flaws() {
        return flaws;
    }
}
