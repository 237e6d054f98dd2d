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
        LINK,
        /// It asks for more memory than any file of its kind.
        TOO_COMPLEX,
        /// It asks for more time than any file of its size.
        TOO_SLOW,
        /// Too many files wait to be opened, or none can be just now.
        BUSY
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
