package org.openplan.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// Somebody uploaded a file.
@ChangeKind("file.uploaded")
public record FileUploaded(
        UploadId upload, Subject subject, @Nullable Object before, UploadSummary after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(upload);
    }
}
