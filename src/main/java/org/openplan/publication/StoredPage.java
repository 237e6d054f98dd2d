package org.openplan.publication;

import org.jspecify.annotations.Nullable;
import org.openplan.publication.pages.Addresses;

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

    /// Whether it is for the sites of others.
    boolean isEmbedded() {
        return address.startsWith(Addresses.EMBEDDED + "/");
    }
}
