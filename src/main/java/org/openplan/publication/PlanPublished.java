package org.openplan.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A plan became public as a numbered edition.
@ChangeKind("plan.published")
public record PlanPublished(
        Set<?> rows, Subject subject, @Nullable EditionSummary before, EditionSummary after) implements Change {}
