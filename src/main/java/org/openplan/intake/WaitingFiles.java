package org.openplan.intake;

import org.openplan.municipality.StorageUse;
import org.springframework.stereotype.Component;

/// The room that uploaded files take until they are accepted or discarded.
@Component
class WaitingFiles implements StorageUse {

    private final UploadRepository uploads;

    WaitingFiles(UploadRepository uploads) {
        this.uploads = uploads;
    }

    @Override
    public long bytes() {
        return uploads.bytes();
    }
}
