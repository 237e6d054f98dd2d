package org.openplan.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one answer that was begun.
@Embeddable
record BegunAnswerId(UUID id) implements Serializable {

    static BegunAnswerId next() {
        return new BegunAnswerId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
