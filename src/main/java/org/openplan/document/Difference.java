package org.openplan.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One difference between two documents: the place, and the value before and after.
///
/// Measure and step are identified by their ids, which are absent for parts of the plan itself. An absent `before`
/// means added, an absent `after` removed.
public record Difference(
        @Nullable UUID measure,
        @Nullable UUID step,
        List<Part> path,
        @Nullable Value before,
        @Nullable Value after) {

    /// A field of the contract, such as `indicators`, and which entry is meant, such as the name of an indicator.
    public record Part(String field, @Nullable Value which) {}
}
