package org.openplan.imports;

import java.util.List;

/// The file could not be read as a plan; `key()` and `details()` form one sentence with the reason and the remedy.
public class NotAPlan extends RuntimeException {

    /// Why a file was refused.
    public enum Reason {
        MISSING,
        DIRECTORY,
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        DAMAGED,
        ENCRYPTED,
        MACROS,
        EXTERNAL_CONTENT,
        UNSAFE,
        OLD_WORD,
        WRONG_TYPE,
        NO_MEASURES,
        TOO_COMPLEX,
        TOO_SLOW,
        BUSY,
        PERSON_BUSY,
        MUNICIPALITY_BUSY,
        NO_ROOM
    }

    private final Reason reason;
    private final List<String> details;

    public NotAPlan(Reason reason, String... details) {
        super(reason.name());
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /// The message key of the reason, such as `exchange.NotAPlan.DAMAGED`.
    public String key() {
        return "imports.NotAPlan." + reason;
    }

    public List<String> details() {
        return details;
    }
}
