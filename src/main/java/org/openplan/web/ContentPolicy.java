package org.openplan.web;

import java.util.Collection;

/// What a browser may load and run for our responses; each exception is explained in `src/docs/adr/0013-headers.md`.
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /// For responses that are not pages: nothing may be loaded, run, submitted or framed.
    public static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// For uploaded files: as above, and sandboxed in an origin of their own.
    public static final String FILE = NOTHING + "; sandbox";

    /// For public pages: our stylesheets and images, and no scripts.
    public static final String PUBLIC_PAGE = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /// For a public page that these origins may show in a frame.
    public static String embeddedPage(Collection<String> origins) {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none';"
                + " frame-ancestors " + String.join(" ", origins);
    }

    /// For a workspace screen: only scripts with the nonce of this response, and the scripts they load.
    static String workspace(String nonce) {
        return "default-src 'none'; script-src 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    }
}
