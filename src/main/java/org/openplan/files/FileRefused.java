package org.openplan.files;

/// A file or link cannot be taken as evidence; the reason is said at the field, and what was typed stays.
public final class FileRefused extends Exception {

    /// Why, each a sentence under `progress.Refusal.*`.
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_KIND,
        NOT_UTF8,
        DAMAGED,
        MACROS,
        NO_ROOM,
        LINK
    }

    private final Reason reason;

    public FileRefused(Reason reason) {
        super("Evidence refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
