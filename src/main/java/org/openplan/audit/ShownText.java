package org.openplan.audit;

import org.jspecify.annotations.Nullable;

/// A personal text as lists show it, or, if it was erased, when and why; empty if there never was one.
public record ShownText(String text, @Nullable Erasure erasure) {

    static final ShownText NONE = new ShownText("", null);
}
