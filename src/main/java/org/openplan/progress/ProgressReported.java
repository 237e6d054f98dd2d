package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// An officer submitted or edited a report on a step.
@ChangeKind("report.submitted")
public record ProgressReported(Subject subject, @Nullable ReportDetails before, ReportDetails after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
