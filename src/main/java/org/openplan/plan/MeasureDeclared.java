package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// At the close of a measure, the coordinator declared its completion or withdrew that declaration.
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
