package org.openplan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.PersonalData;

/// A link to the preview of a draft, as lists and the audit trail show it; never what it takes to follow it.
public record PreviewLinkDetails(
        PreviewLinkId id,
        @PersonalData String recipient,
        @PersonalData String madeBy,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant withdrawnAt) {

    public boolean isOpen(Instant now) {
        return withdrawnAt == null && now.isBefore(endsAt);
    }
}
