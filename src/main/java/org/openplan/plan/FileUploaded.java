package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// Somebody brought a file.
@ChangeKind("file.uploaded")
public record FileUploaded(
        UploadId upload, Subject subject, @Nullable Object before, UploadSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(upload);
    }
}
