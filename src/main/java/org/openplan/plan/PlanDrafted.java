package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A plan was created, from a file or empty.
@ChangeKind("plan.drafted")
public record PlanDrafted(
        PlanId plan, Set<?> rows, Subject subject, @Nullable Object before, PlanDocument after) implements Change {}
