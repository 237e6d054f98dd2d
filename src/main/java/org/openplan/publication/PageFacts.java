package org.openplan.publication;

import org.jspecify.annotations.Nullable;

/// A page without its bytes, for which its entity tag stands.
record PageFacts(
        String address,
        @Nullable String plan,
        @Nullable Integer edition,
        String mediaType,
        String etag,
        @Nullable String link) {}
