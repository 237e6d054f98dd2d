package org.openplan.progress;

import java.util.function.LongSupplier;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The storage quota for evidence files of the current municipality, from its `tenant.yaml`.
@Component
class EvidenceQuota {

    private final EvidenceFolder folder;
    private final LongSupplier allowed;

    @Autowired
    EvidenceQuota(EvidenceFolder folder, Municipalities municipalities) {
        this(folder, () -> bytes(municipalities));
    }

    EvidenceQuota(EvidenceFolder folder, LongSupplier allowed) {
        this.folder = folder;
        this.allowed = allowed;
    }

    EvidenceRoom room() {
        return new EvidenceRoom(folder.used(), allowed.getAsLong());
    }

    private static long bytes(Municipalities municipalities) {
        int megabytes = municipalities
                .find(Tenancy.current())
                .map(Municipality::evidenceMegabytes)
                .orElse(Municipality.EVIDENCE_MEGABYTES);
        return (long) megabytes << 20;
    }
}
