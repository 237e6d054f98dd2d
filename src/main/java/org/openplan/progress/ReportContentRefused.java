package org.openplan.progress;

import java.util.List;

/// The answer cannot be handed in as it is, and these are the flaws to mend.
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
