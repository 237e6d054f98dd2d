package org.openplan.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/// The screen requested before sign-in, kept by the browser. Only workspace addresses are stored and followed, whatever
/// value the browser returns.
class WantedScreen implements RequestCache {

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final int LONGEST = 300;
    private static final Pattern SCREEN = Pattern.compile("/app(/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)*/?");

    private final BrowserCookie cookie;

    WantedScreen(Site site) {
        cookie = new BrowserCookie(site, "screen", LASTS);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (request.getMethod().equals("GET") && request.getParameter("v-r") == null && isScreen(path))
            cookie.write(response, path);
    }

    /// Leads to the workspace of the municipality after the next sign-in.
    void want(String municipality, HttpServletResponse response) {
        cookie.write(response, "/app/" + municipality);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /// Requests are not replayed: only their address is kept and redirected to.
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookie.read(request).isPresent()) cookie.remove(response);
    }

    private Optional<String> kept(HttpServletRequest request) {
        return cookie.read(request).filter(WantedScreen::isScreen);
    }

    private static boolean isScreen(String path) {
        return path.length() <= LONGEST && SCREEN.matcher(path).matches() && !path.contains("/VAADIN/");
    }
}
