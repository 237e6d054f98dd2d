package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A progress report was accepted and added to the plan.
@ChangeKind("report.accepted")
public record ReportAccepted(Subject subject, @Nullable ReportDetails before, ReportDetails after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
