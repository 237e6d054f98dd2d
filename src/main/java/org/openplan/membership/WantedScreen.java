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

/// The screen somebody asked for before they had signed in, kept by their own browser. Only an address of the workspace
/// is kept and only such a one is gone to, whatever the browser says it kept.
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

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /// Nothing is done over: only addresses are kept, and those are gone to.
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
