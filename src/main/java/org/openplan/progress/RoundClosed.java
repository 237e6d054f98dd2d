package org.openplan.progress;

import org.openplan.municipality.Change;

/// A quarter's collection of reports ended.
public record RoundClosed(RoundSummary before, RoundSummary after) implements Change {

    @Override
    public String subject() {
        return "round " + after.quarter();
    }
}
