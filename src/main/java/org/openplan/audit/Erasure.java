package org.openplan.audit;

import java.time.Instant;

/// That a person's data was erased: when, and why.
public record Erasure(Instant at, String reason) {}
