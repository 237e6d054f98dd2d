package org.openplan.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a link to the preview of a draft.
@Embeddable
public record PreviewLinkId(UUID id) implements Serializable {

    static PreviewLinkId next() {
        return new PreviewLinkId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
