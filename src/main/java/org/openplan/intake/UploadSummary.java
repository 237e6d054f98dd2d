package org.openplan.intake;

import java.time.Instant;
import org.openplan.tenancy.PersonalData;

/// An uploaded file that is waiting to be accepted or discarded.
public record UploadSummary(
        UploadId id, String name, @PersonalData String by, Instant at) {}
