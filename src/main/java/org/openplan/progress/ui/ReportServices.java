package org.openplan.progress.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Messages;
import org.openplan.plan.Figures;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportDrafts;

/// What every part of the officer's screen needs: the services for reports, drafts, files and figures, the texts, the
/// date, and the currency of the municipality's country.
record ReportServices(
        ProgressReports reports,
        ReportDrafts drafts,
        EvidenceFiles files,
        Figures figures,
        Messages words,
        LocalDate today,
        @Nullable String currency) {

    StepDescription steps() {
        return new StepDescription(words);
    }
}
