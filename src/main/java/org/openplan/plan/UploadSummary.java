package org.openplan.plan;

import java.time.Instant;
import org.openplan.municipality.PersonalData;

/// A file that waits to be accepted or discarded.
public record UploadSummary(
        UploadId id, String name, @PersonalData String by, Instant at) {}
