package org.openplan.membership;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.openplan.web.RefusalPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Tells the browser whose session made room for another one why it ended; otherwise it would be signed in again
/// without a word and displace the next one.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DisplacedSessions extends HttpFilter {

    private final transient PersonSessions sessions;
    private final transient RefusalPage page;
    private final transient BrowserCookie cookie;

    DisplacedSessions(PersonSessions sessions, RefusalPage page, Site site) {
        this.sessions = sessions;
        this.page = page;
        this.cookie = new BrowserCookie(site.cookie(), site.isSecure(), Duration.ZERO);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = request.getRequestedSessionId();
        var path = request.getRequestURI();
        if (id == null || !path.startsWith("/app") || !sessions.isDisplaced(id)) chain.doFilter(request, response);
        else if (request.getParameter("v-r") != null) leadToPage(response);
        else {
            sessions.forget(id);
            cookie.remove(response);
            page.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "membership.DisplacedSessions.title",
                    "membership.DisplacedSessions.text");
        }
    }

    /// A screen that is still open asks for its changes; this answer makes it load the page that says why.
    private static void leadToPage(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, "/app/"));
    }
}
