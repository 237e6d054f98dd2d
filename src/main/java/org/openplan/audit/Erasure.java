package org.openplan.audit;

import java.time.Instant;

/// The erasure of a person's data: when, and why.
public record Erasure(Instant at, String reason) {}
