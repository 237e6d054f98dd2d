package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// A progress report became part of the plan.
@ChangeKind("report.accepted")
public record ReportAccepted(Subject subject, @Nullable ReportDetails before, ReportDetails after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
