package org.openplan.audit;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The key under which a sealed entry refers to a personal value.
@Embeddable
record PersonalValueId(UUID id) implements Serializable {

    static PersonalValueId next() {
        return new PersonalValueId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
