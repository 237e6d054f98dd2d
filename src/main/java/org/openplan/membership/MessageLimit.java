package org.openplan.membership;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openplan.web.RefusalPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Limits the size of messages from a browser, because screens read each one completely into memory; files
/// are uploaded separately.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MessageLimit extends HttpFilter {

    /// In bytes; checked against the length the browser declares.
    private static final long LARGEST = 512 << 10;

    private final transient RefusalPage page;

    MessageLimit(RefusalPage page) {
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isMessage(request) && !isBounded(request))
            page.write(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "membership.MessageLimit.title",
                    "membership.MessageLimit.text");
        else chain.doFilter(request, response);
    }

    /// Any method counts, because Flow reads the body of a GET as well. Only an upload is not a message, unless it has
    /// the parameter `v-r`, which makes Flow treat it as one.
    private static boolean isMessage(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean isUpload = path.startsWith("/app/VAADIN/dynamic/") && !hasWord(request);
        return path.startsWith("/app") && !isUpload;
    }

    /// Searches the query string, because reading the parameter would read the body.
    private static boolean hasWord(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && (query.contains("v-r") || query.contains("%"));
    }

    private static boolean isBounded(HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        boolean isEmpty = bytes < 0
                && !request.getMethod().equals("POST")
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return isEmpty || bytes >= 0 && bytes <= LARGEST;
    }
}
