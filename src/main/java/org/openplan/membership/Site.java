package org.openplan.membership;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The public address of this site; never taken from a request's `Host` header.
@Component
record Site(String url, String cookie) {

    Site(@Value("${openplan.url}") String url, @Value("${server.servlet.session.cookie.name}") String cookie) {
        this.url = url.replaceAll("/+$", "");
        // Over https, the `__Host-` prefix makes browsers restrict the cookie to this host and to https.
        this.cookie = isSecure(url) ? "__Host-" + cookie : cookie;
    }

    boolean isSecure() {
        return isSecure(url);
    }

    private static boolean isSecure(String url) {
        return url.startsWith("https:");
    }
}
