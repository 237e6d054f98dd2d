package org.openplan.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a step.
@Embeddable
public record StepId(UUID id) implements Serializable {

    public static StepId next() {
        return new StepId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
