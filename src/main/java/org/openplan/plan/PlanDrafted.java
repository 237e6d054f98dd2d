package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A plan came to be, from a file or from nothing.
@ChangeKind("plan.drafted")
public record PlanDrafted(
        PlanId plan, Set<?> rows, Subject subject, @Nullable Object before, PlanDocument after) implements Change {}
