package org.openplan.publication;

import org.jspecify.annotations.Nullable;

/// A stored page as it is served.
public record StoredPage(
        String address,
        String mediaType,
        String etag,
        @Nullable String link,
        byte[] gzip,
        byte[] brotli) {

    public boolean isElsewhere() {
        return mediaType.equals(NewPage.ELSEWHERE);
    }
}
