package org.openplan.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of an action plan.
@Embeddable
public record PlanId(UUID id) implements Serializable {

    public static PlanId next() {
        return new PlanId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
