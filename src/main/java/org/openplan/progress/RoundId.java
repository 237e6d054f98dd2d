package org.openplan.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a reporting round.
@Embeddable
public record RoundId(UUID id) implements Serializable {

    public static RoundId next() {
        return new RoundId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
