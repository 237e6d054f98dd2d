package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.municipality.Change;

/// A measure was taken out of a draft.
public record MeasureRemoved(
        PlanId plan,
        MeasureId measure,
        Set<?> rows,
        String subject,
        PlanDocument.Measure before,
        @Nullable Object after)
        implements Change {}
