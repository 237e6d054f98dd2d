package org.openplan.membership;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.openplan.language.Translations;
import org.openplan.membership.OpenScreens.Room;
import org.openplan.web.RefusalPage;

/// Refuses another screen to a person who has as many open as allowed, before it takes any memory, and
/// explains how to continue.
class ScreenLimit extends HttpFilter {

    private static final long WAIT = 60;

    private final transient OpenScreens screens;
    private final transient Translations translations;
    private final transient RefusalPage page;

    ScreenLimit(OpenScreens screens, Translations translations, RefusalPage page) {
        this.screens = screens;
        this.translations = translations;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var subject = opensScreen(request) ? OpenScreens.subject(request) : "";
        var room = subject.isEmpty() ? Room.FREE : screens.roomFor(subject);
        if (room == Room.FREE) {
            chain.doFilter(request, response);
            return;
        }
        var words = translations.in(request.getLocale());
        var whose = room == Room.PERSON_FULL ? "person" : "all";
        var how = words.say("membership.ScreenLimit.text." + whose, screens.of(subject));
        page.write(response, words, words.say("membership.ScreenLimit.title." + whose), how, WAIT);
    }

    /// Matches the page of a screen and the request by which that page creates the screen.
    private static boolean opensScreen(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.equals("/app") && !path.startsWith("/app/")) return false;
        var asks = request.getParameter("v-r");
        if (asks != null) return asks.equals("init");
        return request.getMethod().equals("GET")
                && !path.contains("/VAADIN/")
                && Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }
}
