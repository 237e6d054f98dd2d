package org.openplan.progress;

import java.util.Set;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// A quarter's collection of reports ended.
@ChangeKind("round.closed")
public record RoundClosed(Subject subject, RoundSummary before, RoundSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
