package org.openplan.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a report draft.
@Embeddable
record ReportDraftId(UUID id) implements Serializable {

    static ReportDraftId next() {
        return new ReportDraftId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
