package org.openplan.institution;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a member's assignment as an officer of an institution.
@Embeddable
public record OfficerId(UUID id) implements Serializable {

    static OfficerId next() {
        return new OfficerId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
