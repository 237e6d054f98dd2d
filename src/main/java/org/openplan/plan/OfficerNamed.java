package org.openplan.plan;

import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A member answers for an institution from now on.
public record OfficerNamed(
        InstitutionId institution, String subject, @Nullable Object before, Object after) implements Change {}
