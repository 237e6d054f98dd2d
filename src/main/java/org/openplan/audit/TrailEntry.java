package org.openplan.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Subject;

/// A line of the trail as lists show it: its kind as a code, who did it, the code of the service's own work where
/// that did it (absent on lines of versions before), the subject, the person it is about, and the first of what
/// changed.
public record TrailEntry(
        long number,
        Instant at,
        ShownText actor,
        @Nullable String work,
        String kind,
        Subject subject,
        ShownText person,
        ChangeSummary changes) {}
