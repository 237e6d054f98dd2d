package org.openplan.membership;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Screens read each message of a browser whole, so none may be larger than any person types; files come another way.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MessageLimit extends HttpFilter {

    /// In bytes; a browser says beforehand how many it sends.
    private static final long LARGEST = 2 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isMessage(request) && !isBounded(request))
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, response);
    }

    /// By any method: Flow reads the body of a GET as well. Only an upload is none, and Flow takes that for a message
    /// too where it carries `v-r`.
    private static boolean isMessage(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean isUpload = path.startsWith("/app/VAADIN/dynamic/") && !hasWord(request);
        return path.startsWith("/app") && !isUpload;
    }

    /// Not asked as a parameter, which would read the body.
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
