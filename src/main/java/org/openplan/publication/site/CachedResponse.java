package org.openplan.publication.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Encoded;
import org.openplan.document.Sha256;
import org.openplan.publication.StoredPage;

/// A response ready to send: headers formatted, body compressed; `embeddedBy` are the origins that may frame it.
record CachedResponse(
        int status,
        String mediaType,
        String etag,
        String cacheControl,
        @Nullable String link,
        @Nullable String location,
        byte[] gzip,
        byte[] brotli,
        List<String> embeddedBy) {

    /// A current page is revalidated after a second, so that a publication shows at once; revalidation sends no body.
    static final String CURRENT = "public, max-age=1, stale-if-error=86400";
    /// Pages of an edition do not change, except for their look after a software update.
    static final String PAST = "public, max-age=3600, stale-while-revalidate=86400";
    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String NEVER = "no-store";

    static CachedResponse of(StoredPage page) {
        var etag = "\"" + page.etag() + "\"";
        if (page.isElsewhere())
            return new CachedResponse(302, "", etag, CURRENT, null, page.link(), new byte[0], new byte[0], List.of());
        var freshness = page.address().contains("/versions/") ? PAST : CURRENT;
        return new CachedResponse(
                200, page.mediaType(), etag, freshness, page.link(), null, page.gzip(), page.brotli(), List.of());
    }

    /// The same for pages of these origins to show in a frame.
    CachedResponse embeddedBy(List<String> origins) {
        return new CachedResponse(
                status, mediaType, etag, cacheControl, link, location, gzip, brotli, List.copyOf(origins));
    }

    static CachedResponse of(int status, String mediaType, String cacheControl, byte[] bytes) {
        var packed = Encoded.of(bytes);
        var etag = "\"" + Sha256.of(bytes) + "\"";
        return new CachedResponse(
                status, mediaType, etag, cacheControl, null, null, packed.gzip(), packed.brotli(), List.of());
    }

    byte[] plain() {
        return new Encoded(gzip, brotli).plain();
    }

    int weight() {
        return gzip.length + brotli.length + 600;
    }

    /// Whether scripts on other sites may read it.
    boolean isOpenData() {
        return mediaType.equals("application/json")
                || mediaType.startsWith("text/csv")
                || mediaType.contains("schema+json");
    }

    boolean isHtml() {
        return mediaType.startsWith("text/html");
    }
}
