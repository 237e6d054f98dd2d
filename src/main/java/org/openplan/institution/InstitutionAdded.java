package org.openplan.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// An institution named in a measure or step was added to the municipality's list.
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
