package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// An uploaded file has become a draft and is kept no longer.
@ChangeKind("file.accepted")
public record FileAccepted(
        UploadId upload,
        Subject subject,
        UploadSummary before,
        @Nullable Object after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(upload);
    }
}
