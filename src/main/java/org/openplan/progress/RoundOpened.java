package org.openplan.progress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A quarter's collection of reports began, or began again.
@ChangeKind("round.opened")
public record RoundOpened(Subject subject, @Nullable RoundSummary before, RoundSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
