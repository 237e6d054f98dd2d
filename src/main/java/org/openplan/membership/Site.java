package org.openplan.membership;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The address people know us by; never what a request claims in its `Host`.
@Component
record Site(String url, String cookie) {

    Site(@Value("${openplan.url}") String url, @Value("${server.servlet.session.cookie.name}") String cookie) {
        this.url = url.replaceAll("/+$", "");
        // Over https the name itself makes browsers keep the cookie to this host and to https.
        this.cookie = isSecure(url) ? "__Host-" + cookie : cookie;
    }

    boolean isSecure() {
        return isSecure(url);
    }

    private static boolean isSecure(String url) {
        return url.startsWith("https:");
    }
}
