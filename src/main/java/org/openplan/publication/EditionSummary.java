package org.openplan.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Text;
import org.openplan.tenancy.PersonalData;

/// An edition as a list entry: its number, when and by whom it was published, and its place in the chain of hashes.
/// `trailNumber` is where the audit trail ended at that moment; absent for editions of versions before.
public record EditionSummary(
        String plan,
        int number,
        Instant publishedAt,
        @PersonalData String publishedBy,
        Text note,
        String sha256,
        @Nullable String previousSha256,
        @Nullable Long trailNumber) {}
