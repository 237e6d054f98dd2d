package org.openplan.audit;

import java.time.Instant;

/// A line of the trail as lists show it; `what` is the name of the event, an empty person is the service itself.
public record TrailEntry(long number, Instant at, String person, String what, String subject) {}
