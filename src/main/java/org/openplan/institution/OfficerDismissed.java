package org.openplan.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A member is no longer an officer of an institution.
@ChangeKind("officer.dismissed")
public record OfficerDismissed(
        InstitutionId institution,
        OfficerId officer,
        Subject subject,
        Officer before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(officer);
    }
}
