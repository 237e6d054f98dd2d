package org.openplan.cocreation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A contribution was handed in.
@ChangeKind("contribution.submitted")
public record ContributionHandedIn(
        Subject subject, @Nullable ContributionDetails before, ContributionDetails after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
