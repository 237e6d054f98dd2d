package org.openplan.web;

/// What a browser may load and run for an answer of ours; each loosening is named in `src/docs/adr/0013-headers.md`.
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /// For answers that are no page of ours: nothing may be loaded, run, sent or framed.
    public static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// For files that people brought: as above, and without an origin of their own.
    public static final String FILE = NOTHING + "; sandbox";

    /// For pages that anyone may read: our stylesheets and pictures, and no script.
    public static final String PUBLIC_PAGE = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /// For a workspace screen: only scripts that carry the nonce of this one answer, and what they load.
    static String workspace(String nonce) {
        return "default-src 'none'; script-src 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    }
}
