package org.openplan.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two documents: where, and what stood and stands there.
///
/// Measure and step are meant by their ids, absent for what is of the plan itself. Absent `before` means added, absent
/// `after` removed.
public record Difference(
        @Nullable UUID measure,
        @Nullable UUID step,
        List<Part> path,
        @Nullable Value before,
        @Nullable Value after) {

    /// A field of the contract, such as `indicators`, and which of several is meant, such as the name of one.
    public record Part(String field, @Nullable Value which) {}
}
