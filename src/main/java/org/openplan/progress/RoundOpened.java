package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A quarter's collection of reports began, or began again.
public record RoundOpened(@Nullable RoundSummary before, RoundSummary after) implements Change {

    @Override
    public String subject() {
        return "round " + after.quarter();
    }

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
