package org.openplan.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// A plan became public as a numbered edition.
@ChangeKind("plan.published")
public record PlanPublished(
        Set<?> rows, Subject subject, @Nullable EditionSummary before, EditionSummary after) implements Change {}
