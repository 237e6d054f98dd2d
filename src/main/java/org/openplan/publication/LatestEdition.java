package org.openplan.publication;

import java.time.Instant;

/// The edition that a municipality published last: of which plan, its number, and when.
public record LatestEdition(String plan, int number, Instant publishedAt) {}
