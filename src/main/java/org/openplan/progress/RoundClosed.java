package org.openplan.progress;

import java.util.Set;
import org.openplan.municipality.Change;

/// A quarter's collection of reports ended.
public record RoundClosed(RoundSummary before, RoundSummary after) implements Change {

    @Override
    public String subject() {
        return "round " + after.quarter();
    }

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
