package org.openplan.progress;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A quarter's reporting round was closed.
@ChangeKind("round.closed")
public record RoundClosed(Subject subject, RoundSummary before, RoundSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
