package org.openplan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Refuses bodies in parts everywhere but at the address for files of a screen, and there too without a session: the
/// server would write them to its disk as soon as anybody asks for a parameter, before it is known who sends them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MultipartRefused extends HttpFilter {

    private final transient RefusalPage page;

    MultipartRefused(RefusalPage page) {
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isInParts(request) && !mayUpload(request)) {
            response.setHeader("Connection", "close"); // nobody reads the rest
            page.write(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "web.ErrorPages.notThisKind",
                    "web.ErrorPages.notThisKindText");
        } else chain.doFilter(request, response);
    }

    private static boolean isInParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean mayUpload(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/app/VAADIN/dynamic/") && request.getSession(false) != null;
    }
}
