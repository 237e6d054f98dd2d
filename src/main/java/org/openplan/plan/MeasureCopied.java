package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A measure was copied into a draft from another plan, which its origin names.
@ChangeKind("measure.copied")
public record MeasureCopied(
        PlanId plan,
        MeasureId measure,
        Set<?> rows,
        Subject subject,
        @Nullable Object before,
        PlanDocument.Measure after)
        implements Change {}
