package org.openplan.plan;

import java.util.Set;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// The wording of a measure was changed; after adoption this is drift.
@ChangeKind("measure.revised")
public record MeasureRevised(
        PlanId plan,
        MeasureId measure,
        Set<?> rows,
        Subject subject,
        PlanDocument.Measure before,
        PlanDocument.Measure after)
        implements Change {}
