package org.openplan.publication;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a row in this module; editions are known outside by number, pages by address.
@Embeddable
record RowId(UUID id) implements Serializable {

    static RowId next() {
        return new RowId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
