package org.openplan.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A member was named as an officer of an institution.
@ChangeKind("officer.named")
public record OfficerNamed(
        InstitutionId institution,
        OfficerId officer,
        Subject subject,
        @Nullable Object before,
        Officer after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(officer);
    }
}
