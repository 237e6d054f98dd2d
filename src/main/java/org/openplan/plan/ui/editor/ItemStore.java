package org.openplan.plan.ui.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.Conflict;

/// Reads and writes the item that a form edits.
interface ItemStore<R> {

    /// The name under which the browser keeps texts of the item that are not saved.
    String item();

    /// The item as last read or written by this form.
    R read();

    /// Throws `PlanObstructed`, or `ChangedMeanwhile` if somebody else has saved first.
    void write(R mine);

    /// Reads the current item and compares it with my version.
    Conflict<R> meet(R mine);

    /// Compares my version with the item as last read, if `before` is what I started from.
    Conflict<R> compare(R before, R mine);

    @Nullable
    String lastWriter();

    /// A text of the revision that people type, by its place; empty if there is no such text.
    Optional<String> text(R revision, String place);

    Optional<R> withText(R revision, String place, String text);
}
