package org.openplan.membership;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a membership.
@Embeddable
public record MembershipId(UUID id) implements Serializable {

    public static MembershipId next() {
        return new MembershipId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
