package org.openplan.plan;

import java.util.Set;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A link to the preview of a draft was withdrawn.
@ChangeKind("preview-link.withdrawn")
public record PreviewLinkWithdrawn(Subject subject, PreviewLinkDetails before, PreviewLinkDetails after)
        implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(after.id());
    }
}
