package org.openplan.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Sha256;
import org.openplan.publication.EditionSummary;

/// What somebody has seen before they publish: the hash of the draft, and of the edition it was compared with.
public record SeenDraft(String draft, @Nullable String edition) {

    public static SeenDraft of(PlanDocument draft, Optional<EditionSummary> newest) {
        return new SeenDraft(
                Sha256.of(PlanJson.write(draft)),
                newest.map(EditionSummary::sha256).orElse(null));
    }
}
