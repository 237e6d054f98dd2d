package org.openplan.membership;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A short value that the browser keeps during sign-in, so that anonymous requests take none of our memory.
record BrowserCookie(String name, boolean secure, Duration lasts) {

    BrowserCookie(Site site, String purpose, Duration lasts) {
        this(site.cookie() + "-" + purpose, site.isSecure(), lasts);
    }

    Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    void write(HttpServletResponse response, String value) {
        send(response, value, lasts);
    }

    void remove(HttpServletResponse response) {
        send(response, "", Duration.ZERO);
    }

    /// `SameSite=Lax`, because the return from Keycloak starts on another site.
    private void send(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
