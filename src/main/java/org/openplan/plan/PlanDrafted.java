package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.municipality.Change;

/// A plan came to be, from a file or from nothing.
public record PlanDrafted(
        PlanId plan, Set<?> rows, String subject, @Nullable Object before, PlanDocument after) implements Change {}
