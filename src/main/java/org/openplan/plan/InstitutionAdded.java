package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// A measure or step names an institution that was not on the municipality's list yet.
@ChangeKind("institution.added")
public record InstitutionAdded(
        InstitutionId institution,
        Subject subject,
        @Nullable Object before,
        String after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(institution);
    }
}
