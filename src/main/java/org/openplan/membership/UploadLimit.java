package org.openplan.membership;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openplan.language.Translations;
import org.openplan.membership.OpenScreens.Room;
import org.openplan.web.RefusalPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lets a file in only where a screen of the sender waits for one, and only as many at once as one person may send and
/// this node takes; decided before a byte is read, when the sender is known.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UploadLimit extends HttpFilter {

    private static final long WAIT = 60;

    private final transient OpenUploads uploads;
    private final transient Translations translations;
    private final transient RefusalPage page;

    UploadLimit(OpenUploads uploads, Translations translations, RefusalPage page) {
        this.uploads = uploads;
        this.translations = translations;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isFile(request)) chain.doFilter(request, response);
        else if (UploadAddress.isOpen(request)) receive(request, response, chain);
        else {
            close(response);
            var title = "web.ErrorPages.notThere";
            page.write(request, response, HttpStatus.NOT_FOUND, title, title + "Text");
        }
    }

    /// Flow takes everything with `v-r` for a message of a screen; a parameter in the workspace comes from the address
    /// alone.
    private static boolean isFile(HttpServletRequest request) {
        var path = request.getServletPath() + request.getPathInfo();
        return path.startsWith("/app/VAADIN/dynamic/") && request.getParameter("v-r") == null && hasBody(request);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var subject = OpenScreens.subject(request);
        var address = request.getRequestURI();
        var room = uploads.enter(subject, address);
        if (room != Room.FREE) {
            refuse(request, response, room == Room.PERSON_FULL ? "person" : "all");
            return;
        }
        try {
            chain.doFilter(new TimedRequest(request, System::nanoTime), response);
        } finally {
            uploads.leave(subject, address);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String whose) throws IOException {
        close(response);
        var words = translations.in(request.getLocale());
        var how = words.say("membership.UploadLimit.text." + whose);
        page.write(response, words, words.say("membership.UploadLimit.title." + whose), how, WAIT);
    }

    /// Nobody reads the rest.
    private static void close(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONNECTION, "close");
    }
}
