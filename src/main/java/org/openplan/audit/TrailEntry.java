package org.openplan.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Subject;

/// An audit entry as lists show it: the code of its kind, the actor, the code of the service's work if the service made
/// the change (absent on entries of earlier versions), the subject, the person concerned, and the first changes.
public record TrailEntry(
        long number,
        Instant at,
        ShownText actor,
        @Nullable String work,
        String kind,
        Subject subject,
        ShownText person,
        ChangeSummary changes) {}
