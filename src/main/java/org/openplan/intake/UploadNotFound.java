package org.openplan.intake;

/// No such upload waits in the municipality served.
public final class UploadNotFound extends RuntimeException {

    UploadNotFound(UploadId id) {
        super("No upload " + id.id());
    }
}
