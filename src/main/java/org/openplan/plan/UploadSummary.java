package org.openplan.plan;

import java.time.Instant;

/// A file that waits to be accepted or discarded.
public record UploadSummary(UploadId id, String name, String by, Instant at) {}
