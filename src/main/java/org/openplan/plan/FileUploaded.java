package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// Somebody brought a file.
public record FileUploaded(
        UploadId upload, String subject, @Nullable Object before, UploadSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(upload);
    }
}
