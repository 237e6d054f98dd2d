package org.openplan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Refuses bodies in parts everywhere, and every form in the workspace: as soon as anybody asks for a parameter, the
/// server would write the first to its disk and read the second into memory, before it is known who sends them.
/// Screens send a file as it is and never a form.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormsRefused extends HttpFilter {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final transient RefusalPage page;

    FormsRefused(RefusalPage page) {
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isRefused(request)) {
            response.setHeader("Connection", "close"); // nobody reads the rest
            page.write(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "web.ErrorPages.notThisKind",
                    "web.ErrorPages.notThisKindText");
        } else chain.doFilter(request, response);
    }

    private static boolean isRefused(HttpServletRequest request) {
        var type =
                Objects.requireNonNullElse(request.getContentType(), "").strip().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") || ScreenMessage.isForWorkspace(request) && type.startsWith(FORM);
    }
}
