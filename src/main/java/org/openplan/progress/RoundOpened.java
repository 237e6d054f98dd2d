package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A quarter's reporting round was opened or reopened.
@ChangeKind("round.opened")
public record RoundOpened(Subject subject, @Nullable RoundSummary before, RoundSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
