package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A measure was added to a plan.
@ChangeKind("measure.added")
public record MeasureAdded(
        PlanId plan,
        MeasureId measure,
        Set<?> rows,
        Subject subject,
        @Nullable Object before,
        PlanDocument.Measure after)
        implements Change {}
