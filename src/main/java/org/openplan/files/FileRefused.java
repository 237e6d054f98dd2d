package org.openplan.files;

/// A file or link cannot be accepted as evidence; the reason is shown at the field, and the input is kept.
public final class FileRefused extends Exception {

    /// Why it was refused; each reason has a message under `progress.Refusal.*`.
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_KIND,
        NOT_UTF8,
        DAMAGED,
        MACROS,
        NO_ROOM,
        /// What it belongs to takes no more files.
        TOO_MANY,
        LINK,
        /// The name in the link mixes letters of several scripts.
        LINK_LETTERS,
        /// Needs more memory than any file of its kind.
        TOO_COMPLEX,
        /// Needs more time than any file of its size.
        TOO_SLOW,
        /// Too many files are waiting to be opened, or no worker can be started at present.
        BUSY,
        /// Too many files of the same person are waiting.
        PERSON_BUSY,
        /// Too many files of the same municipality are waiting.
        MUNICIPALITY_BUSY
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
