package org.openplan.audit;

import java.time.Instant;
import org.openplan.tenancy.Subject;

/// A line of the trail as lists show it: its kind as a code, who did it (nobody for the service itself), the subject,
/// the person it is about, and the first of what changed.
public record TrailEntry(
        long number,
        Instant at,
        ShownText actor,
        String kind,
        Subject subject,
        ShownText person,
        ChangeSummary changes) {}
