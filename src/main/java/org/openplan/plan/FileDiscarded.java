package org.openplan.plan;

import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// An uploaded file was thrown away unused.
public record FileDiscarded(
        UploadId upload,
        String subject,
        UploadSummary before,
        @Nullable Object after) implements Change {}
