package org.openplan.membership;

import jakarta.servlet.http.HttpServletRequest;

/// The addresses that only signed-in people may open: the workspace, and drafts in the form of public pages.
final class MemberAddress {

    private MemberAddress() {}

    static boolean isOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/app") || path.startsWith("/app/") || path.startsWith("/draft/");
    }
}
