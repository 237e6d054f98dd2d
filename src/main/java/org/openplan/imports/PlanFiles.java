package org.openplan.imports;

import org.openplan.files.FileProgress;
import org.openplan.files.FileRefused;
import org.openplan.files.FileWorkers;
import org.openplan.files.IncomingFile;
import org.springframework.stereotype.Component;

/// Reads plans from uploaded files in a separate process, so that a file that makes it fail does not harm the service.
@Component
public class PlanFiles {

    private final FileWorkers workers;

    PlanFiles(FileWorkers workers) {
        this.workers = workers;
    }

    /// Refused with `NotAPlan`; the caller waits until the file has been read.
    public Recognition read(IncomingFile file, FileProgress progress) {
        try (var answer = workers.ask(PlanRecognition.NAME, file, progress)) {
            return PlanAnswer.read(answer.bytes()).recognised(file.name());
        } catch (FileRefused refused) {
            throw new NotAPlan(
                    switch (refused.reason()) {
                        case TOO_SLOW -> NotAPlan.Reason.TOO_SLOW;
                        case TOO_COMPLEX -> NotAPlan.Reason.TOO_COMPLEX;
                        case BUSY -> NotAPlan.Reason.BUSY;
                        case PERSON_BUSY -> NotAPlan.Reason.PERSON_BUSY;
                        case MUNICIPALITY_BUSY -> NotAPlan.Reason.MUNICIPALITY_BUSY;
                        default -> NotAPlan.Reason.DAMAGED;
                    },
                    file.name());
        }
    }
}
