package org.openplan.audit;

import org.jspecify.annotations.Nullable;

/// A personal text as lists show it, or, where it was erased, when and why; an empty one was never there.
public record ShownText(String text, @Nullable Erasure erasure) {

    static final ShownText NONE = new ShownText("", null);
}
