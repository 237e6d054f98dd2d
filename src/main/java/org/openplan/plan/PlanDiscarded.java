package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A draft was discarded.
@ChangeKind("plan.discarded")
public record PlanDiscarded(
        PlanId plan,
        Set<?> rows,
        Subject subject,
        PlanDocument before,
        @Nullable Object after) implements Change {}
