package org.openplan.progress.ui;

import java.time.LocalDate;
import org.openplan.design.Words;
import org.openplan.progress.BegunAnswers;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;

/// What every part of the officer's screen needs: where answers are handed in, where begun ones and files are kept, the
/// words, and the date.
record Answering(ProgressReports reports, BegunAnswers begun, EvidenceFiles files, Words words, LocalDate today) {

    StepWords steps() {
        return new StepWords(words);
    }
}
