package org.openplan.plan;

import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A member no longer answers for an institution.
public record OfficerDismissed(
        InstitutionId institution,
        String subject,
        Object before,
        @Nullable Object after) implements Change {}
