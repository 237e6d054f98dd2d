package org.openplan.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// An edition as anyone may read it; the moment and its day are told by the municipality's own clocks.
public record PublicEdition(
        int number,
        ZonedDateTime publishedAt,
        Text note,
        String sha256,
        @Nullable String previousSha256,
        PlanDocument document) {

    public LocalDate published() {
        return publishedAt.toLocalDate();
    }
}
