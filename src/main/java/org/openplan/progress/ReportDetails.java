package org.openplan.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.StepId;
import org.openplan.tenancy.PersonalData;

/// A progress report as screens show it; a decision names the version it is based on.
public record ReportDetails(
        ReportId id,
        RoundId round,
        StepId step,
        ReportContent answer,
        ReportStatus status,
        @PersonalData String submittedBy,
        Instant submittedAt,
        @PersonalData @Nullable String decidedBy,
        @Nullable String reason,
        int version) {}
