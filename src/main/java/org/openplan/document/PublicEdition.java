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
        PlanDocument document) {

    public LocalDate published() {
        return publishedAt.toLocalDate();
    }
}
