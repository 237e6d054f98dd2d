package org.openplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two documents: where, and what stood and stands there.
///
/// Absent `before` means added, absent `after` removed.
public record Difference(
        @Nullable String measure,
        @Nullable String step,
        List<Part> path,
        @Nullable Value before,
        @Nullable Value after) {

    /// A field of the contract, such as `indicators`, and which of several is meant, such as the name of one.
    public record Part(String field, @Nullable Value which) {}
}
