package org.openplan.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Sha256;

/// A page to be stored at a public address; it belongs to one edition, to a plan as it is now, or to the municipality.
record NewPage(
        String address,
        @Nullable String plan,
        @Nullable Integer edition,
        String mediaType,
        String etag,
        @Nullable String link,
        byte[] bytes) {

    static final String HTML = "text/html;charset=utf-8";
    static final String JSON = "application/json";
    static final String XML = "application/xml";
    private static final String CSV = "text/csv;charset=utf-8";
    private static final String ATOM = "application/atom+xml;charset=utf-8";

    /// The media type of a redirect, which has a link instead of bytes.
    static final String ELSEWHERE = "redirect";

    static NewPage page(String address, @Nullable String plan, @Nullable Integer edition, byte[] bytes) {
        return new NewPage(address, plan, edition, mediaType(address), Sha256.of(bytes), null, bytes);
    }

    /// The tag also stands for the sites that may embed the page, so that no node goes on answering for a former list.
    static NewPage embedded(String address, String plan, byte[] bytes, List<String> origins) {
        var tag = new Sha256().add(bytes).add(tagged(origins)).hex();
        return new NewPage(address, plan, null, HTML, tag, null, bytes);
    }

    /// What the tag of an embedded page is made of after its bytes.
    static byte[] tagged(List<String> origins) {
        return String.join(" ", origins).getBytes(StandardCharsets.UTF_8);
    }

    private static String mediaType(String address) {
        if (address.endsWith(".csv")) return CSV;
        if (address.endsWith(".json")) return JSON;
        return address.endsWith(".atom") ? ATOM : HTML;
    }

    static NewPage elsewhere(String address, @Nullable String plan, String target) {
        return new NewPage(address, plan, null, ELSEWHERE, Sha256.of(target), target, new byte[0]);
    }

    PageFacts facts() {
        return new PageFacts(address, plan, edition, mediaType, etag, link);
    }
}
