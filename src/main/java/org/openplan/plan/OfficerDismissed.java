package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A member no longer answers for an institution.
public record OfficerDismissed(
        InstitutionId institution,
        OfficerId officer,
        String subject,
        Object before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(officer);
    }
}
