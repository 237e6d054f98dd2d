package org.openplan.publication;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one row of what is public; the outside knows editions by number and pages by address.
@Embeddable
record RowId(UUID id) implements Serializable {

    static RowId next() {
        return new RowId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
