package org.openplan.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// The id of a progress report.
@Embeddable
public record ReportId(UUID id) implements Serializable {

    public static ReportId next() {
        return new ReportId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
