package org.openplan.progress.ui;

import java.time.LocalDate;
import org.openplan.language.Messages;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportDrafts;

/// What every part of the officer's screen needs: the services for reports, drafts and files, the texts, and the date.
record ReportServices(
        ProgressReports reports, ReportDrafts drafts, EvidenceFiles files, Messages words, LocalDate today) {

    StepDescription steps() {
        return new StepDescription(words);
    }
}
