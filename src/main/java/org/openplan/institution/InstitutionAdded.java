package org.openplan.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

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
