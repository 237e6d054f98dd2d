package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// The coordinator said at the close of a measure how far it has come, or took that back.
@ChangeKind("measure.declared")
public record MeasureDeclared(
        PlanId plan,
        MeasureId measure,
        Subject subject,
        @Nullable Declaration before,
        @Nullable Declaration after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(measure);
    }
}
