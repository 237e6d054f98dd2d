package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A link to the preview of a draft was made for people without an account.
@ChangeKind("preview-link.made")
public record PreviewLinkMade(Subject subject, @Nullable Object before, PreviewLinkDetails after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
