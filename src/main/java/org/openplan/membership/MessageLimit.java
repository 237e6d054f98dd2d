package org.openplan.membership;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openplan.web.RefusalPage;
import org.openplan.web.ScreenMessage;
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
        if (ScreenMessage.is(request) && !isBounded(request))
            page.write(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "membership.MessageLimit.title",
                    "membership.MessageLimit.text");
        else chain.doFilter(request, response);
    }

    private static boolean isBounded(HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        boolean isEmpty = bytes < 0
                && !request.getMethod().equals("POST")
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return isEmpty || bytes >= 0 && bytes <= LARGEST;
    }
}
