package org.openplan.municipality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a change is about: the words that stay on the trail as they were written, such as `plan 2025-2026 measure 2`,
/// and the id of the thing, which stays when it is called otherwise; absent where words are all there is.
public record Subject(String words, @Nullable UUID thing) {

    /// A part without an own place in the history, such as a step of a measure.
    public Subject part(String name) {
        return new Subject(words + " " + name, thing);
    }
}
