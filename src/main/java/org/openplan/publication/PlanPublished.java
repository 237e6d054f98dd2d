package org.openplan.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.Subject;

/// A plan became public as a numbered edition.
public record PlanPublished(
        Set<?> rows, Subject subject, @Nullable Object before, Object after) implements Change {}
