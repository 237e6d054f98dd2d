package org.openplan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openplan.design.HtmlElement;
import org.openplan.design.PageWriter;
import org.openplan.design.PublicShell;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// A plain page for a caller whose request was refused: it explains the reason and how to continue.
@Component
public class RefusalPage {

    private final Translations translations;

    RefusalPage(Translations translations) {
        this.translations = translations;
    }

    public void tooOften(HttpServletRequest request, HttpServletResponse response, TooOften refused)
            throws IOException {
        var words = translations.in(request.getLocale());
        var how = words.say("web.RefusalPage.tooOftenText", refused.seconds());
        write(response, words, words.say("web.RefusalPage.tooOften"), how, refused.seconds());
    }

    /// Responds with this status; the title and the text are keys of messages without arguments.
    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String text)
            throws IOException {
        var words = translations.in(request.getLocale());
        write(response, status, words, words.say(title), words.say(text));
    }

    /// Responds with 429 and the number of seconds after which to try again.
    public void write(HttpServletResponse response, Messages words, String title, String how, long seconds)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(response, HttpStatus.TOO_MANY_REQUESTS, words, title, how);
    }

    private static void write(HttpServletResponse response, HttpStatus status, Messages words, String title, String how)
            throws IOException {
        var page = PublicShell.ofTheSite(words, title)
                .keptOutOfSearch()
                .shows(HtmlElement.of("h1", title), HtmlElement.of("p", how).named("lead"));
        var bytes = PageWriter.write(page.page());
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.PUBLIC_PAGE);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
