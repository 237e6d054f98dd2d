package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;

/// Tells messages to screens, which are read into memory as a whole, from files, which are written to disk.
public final class ScreenMessage {

    private ScreenMessage() {}

    /// Any method counts, because Flow reads the body of a GET as well. Only an upload is not a message, unless it has
    /// the parameter `v-r`, which makes Flow treat it as one.
    public static boolean is(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean isUpload = path.startsWith("/app/VAADIN/dynamic/") && !hasWord(request);
        return path.startsWith("/app") && !isUpload;
    }

    /// Searches the query string, because reading the parameter would read the body.
    private static boolean hasWord(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains("v-r") || query.contains("%"));
    }
}
