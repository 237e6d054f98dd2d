package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A member answers for an institution from now on.
public record OfficerNamed(
        InstitutionId institution,
        OfficerId officer,
        String subject,
        @Nullable Object before,
        Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(officer);
    }
}
