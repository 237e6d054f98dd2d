package org.openplan.files;

import java.io.IOException;

/// An archive, or a part of it, that is not unpacked.
public final class ArchiveRefused extends IOException {

    /// Why it is not unpacked.
    public enum Reason {
        DAMAGED,
        ENCRYPTED,
        UNSAFE
    }

    private final Reason reason;

    ArchiveRefused(Reason reason) {
        super("Archive refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
