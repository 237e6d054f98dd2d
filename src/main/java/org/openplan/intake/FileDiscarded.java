package org.openplan.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// An uploaded file was discarded unused.
@ChangeKind("file.discarded")
public record FileDiscarded(
        UploadId upload,
        Subject subject,
        UploadSummary before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(upload);
    }
}
