package org.openplan.intake;

/// No such upload is waiting in the current municipality.
public final class UploadNotFound extends RuntimeException {

    UploadNotFound(UploadId id) {
        super("No upload " + id.id());
    }
}
