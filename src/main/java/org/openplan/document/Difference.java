package org.openplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two documents: where, and what stood and stands there.
///
/// `fields` are names of the contract from the outside in, such as `indicators`, `targets`, `value`; `items` say which
/// of several, such as the name of an indicator or a quarter. Absent `before` means added, absent `after` removed.
public record Difference(
        @Nullable String measure,
        @Nullable String step,
        List<String> fields,
        List<String> items,
        @Nullable String language,
        @Nullable String before,
        @Nullable String after) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before == null) return Kind.ADDED;
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /// The name of the field itself.
    public String field() {
        return fields.isEmpty() ? "" : fields.getLast();
    }
}
