package org.openplan.publication.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;

/// An edition as anyone may read it; the day is the municipality's own.
public record PublicEdition(
        int number,
        LocalDate published,
        Text note,
        String sha256,
        @Nullable String previousSha256,
        PlanDocument document) {}
