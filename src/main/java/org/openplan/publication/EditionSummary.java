package org.openplan.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An edition in a list: its number, when and by whom it was published, and its place in the chain of hashes.
public record EditionSummary(
        String plan,
        int number,
        Instant publishedAt,
        String publishedBy,
        @Nullable String note,
        String sha256,
        @Nullable String previousSha256) {}
