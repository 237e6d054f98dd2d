package org.openplan.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// A published edition; the publication time is in the municipality's time zone.
public record PublicEdition(
        int number,
        ZonedDateTime publishedAt,
        Text note,
        String sha256,
        @Nullable String previousSha256,
        @Nullable TrailLine trail,
        PlanDocument document) {

    /// The last line of the audit trail when the edition was published; editions of former versions know none.
    public record TrailLine(long number, String hash) {}

    public LocalDate published() {
        return publishedAt.toLocalDate();
    }
}
