package org.openplan.audit;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of an audit entry.
@Embeddable
record AuditEntryId(UUID id) implements Serializable {

    static AuditEntryId next() {
        return new AuditEntryId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
