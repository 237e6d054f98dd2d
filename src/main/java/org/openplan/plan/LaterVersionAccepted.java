package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A later version of the plan was imported from a file; its changes to the measures are recorded with each measure.
@ChangeKind("plan.updated")
public record LaterVersionAccepted(
        PlanId plan, Set<?> rows, Subject subject, @Nullable Object before, PlanSummary after) implements Change {}
