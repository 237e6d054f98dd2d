package org.openplan.notification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of an outgoing mail, which also makes its `Message-ID`.
@Embeddable
record OutgoingMailId(UUID id) implements Serializable {

    static OutgoingMailId next() {
        return new OutgoingMailId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
