package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// An uploaded file was thrown away unused.
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
