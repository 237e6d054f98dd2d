package org.openplan.institution;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of an institution.
@Embeddable
public record InstitutionId(UUID id) implements Serializable {

    public static InstitutionId next() {
        return new InstitutionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
