package org.openplan.publication.pages;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.openplan.audit.TrailEnd;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;

/// An edition as anyone may read it, with the end of the audit trail when it was published, where that is known; the
/// moment and its day are told by the municipality's own clocks.
public record PublicEdition(
        int number,
        ZonedDateTime publishedAt,
        Text note,
        String sha256,
        @Nullable String previousSha256,
        @Nullable TrailEnd trail,
        PlanDocument document) {

    public LocalDate published() {
        return publishedAt.toLocalDate();
    }
}
