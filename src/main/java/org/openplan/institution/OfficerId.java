package org.openplan.institution;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names that one member answers for one institution.
@Embeddable
public record OfficerId(UUID id) implements Serializable {

    static OfficerId next() {
        return new OfficerId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
