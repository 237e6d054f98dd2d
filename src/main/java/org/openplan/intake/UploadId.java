package org.openplan.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of an uploaded file that is waiting to be accepted.
@Embeddable
public record UploadId(UUID id) implements Serializable {

    public static UploadId next() {
        return new UploadId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
