package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;

/// Tells messages to screens, which are read into memory as a whole, from files, which are written to disk.
public final class ScreenMessage {

    private ScreenMessage() {}

    /// Any method counts, because Flow reads the body of a GET as well. Only an upload is not a message, unless it has
    /// the parameter `v-r`, which makes Flow treat it as one.
    public static boolean is(HttpServletRequest request) {
        boolean isUpload = request.getRequestURI().startsWith("/app/VAADIN/dynamic/") && !hasWord(request);
        return isForWorkspace(request) && !isUpload;
    }

    /// However the address was spelled: the server decides by what it decoded.
    static boolean isForWorkspace(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/app/")
                || request.getServletPath().equals("/app");
    }

    /// Searches the query string, because reading the parameter would read the body.
    private static boolean hasWord(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains("v-r") || query.contains("%"));
    }
}
