package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// An officer reported on a step, or said it anew.
public record ProgressReported(String subject, @Nullable ReportDetails before, ReportDetails after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
