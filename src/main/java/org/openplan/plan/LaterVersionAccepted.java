package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A later version of the plan was brought as a file and taken into it; what it changed of each measure is said with
/// the measure.
@ChangeKind("plan.updated")
public record LaterVersionAccepted(
        PlanId plan, Set<?> rows, Subject subject, @Nullable Object before, PlanSummary after) implements Change {}
