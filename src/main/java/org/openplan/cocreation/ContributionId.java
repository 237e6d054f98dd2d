package org.openplan.cocreation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a contribution; it is that of its draft.
@Embeddable
public record ContributionId(UUID id) implements Serializable {

    static ContributionId next() {
        return new ContributionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
