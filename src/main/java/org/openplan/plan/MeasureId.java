package org.openplan.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a measure.
@Embeddable
public record MeasureId(UUID id) implements Serializable {

    public static MeasureId next() {
        return new MeasureId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
