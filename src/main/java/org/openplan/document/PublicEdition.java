package org.openplan.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
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

    /// Why promises were moved in it; empty in the first edition and in those of former versions.
    public List<MoveReason> reasons() {
        var stamp = document.edition();
        return stamp == null ? List.of() : stamp.reasons();
    }

    public LocalDate published() {
        return publishedAt.toLocalDate();
    }
}
