package org.openplan.intake;

import java.time.Instant;
import org.openplan.tenancy.PersonalData;

/// A file that waits to be accepted or discarded.
public record UploadSummary(
        UploadId id, String name, @PersonalData String by, Instant at) {}
