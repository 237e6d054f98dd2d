package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A measure was removed from a draft.
@ChangeKind("measure.removed")
public record MeasureRemoved(
        PlanId plan,
        MeasureId measure,
        Set<?> rows,
        Subject subject,
        PlanDocument.Measure before,
        @Nullable Object after)
        implements Change {}
