package org.openplan.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one uploaded file that waits to be accepted.
@Embeddable
public record UploadId(UUID id) implements Serializable {

    public static UploadId next() {
        return new UploadId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
