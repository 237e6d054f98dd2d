package org.openplan.publication.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Translations;
import org.openplan.municipality.AddressedMunicipality;
import org.openplan.publication.PublicFiles;
import org.openplan.web.LookUpLimit;
import org.openplan.web.TooOften;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Answers every public address before any other filter: no session, no cookie, no sign-in.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PublicSite extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSite.class);
    private static final int LONGEST_SEARCH = 60;

    private final transient PageCache cache;
    private final transient PageSource source;
    private final transient AddressedMunicipality addressed;
    private final transient PublicFiles files;
    private final transient Translations translations;
    private final transient LookUpLimit limit;

    PublicSite(
            PageCache cache,
            PageSource source,
            AddressedMunicipality addressed,
            PublicFiles files,
            Translations translations,
            LookUpLimit limit) {
        this.cache = cache;
        this.source = source;
        this.addressed = addressed;
        this.files = files;
        this.translations = translations;
        this.limit = limit;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (RequestPath.isRoundabout(path))
            new ResponseWriter(request, response).send(source.message(404, "notFound", language(request, "/")));
        else if (RequestPath.isNotPublic(path)) chain.doFilter(request, response);
        else
            try {
                answer(new ResponseWriter(request, response), request, path);
            } catch (TooOften refused) {
                limit.refuse(request, response, refused);
            }
    }

    private void answer(ResponseWriter reply, HttpServletRequest request, String path) throws IOException {
        if (!reply.mayBeRead()) {
            reply.refuse(source.message(405, "notAllowed", language(request, path)));
            return;
        }
        try {
            if (path.equals("/")) towns(reply, request);
            else if (path.equals("/sign-in-failed"))
                reply.comeBackLater(source.message(503, "signInFailed", language(request, path)));
            else if (cache.has(path)) page(reply, request, path, cache.find(path));
            else if (!RequestPath.isWellFormed(path))
                reply.send(source.message(404, "notFound", language(request, path)));
            else lookUp(reply, request, path);
        } catch (TooOften refused) {
            throw refused;
        } catch (RuntimeException down) {
            LOG.warn("{} cannot be answered: {}", path, down.toString());
            reply.comeBackLater(source.message(503, "unavailable", language(request, path)));
        }
    }

    private void lookUp(ResponseWriter reply, HttpServletRequest request, String path) throws IOException {
        limit.check(request);
        var evidence = RequestPath.evidence(path);
        if (!evidence.matches()) {
            page(reply, request, path, cache.find(path));
            return;
        }
        var file = addressed.serve(evidence.group(1), () -> files.find(evidence.group(2)));
        if (file.isPresent()) reply.download(file.get(), evidence.group(2));
        else notFound(reply, request, path);
    }

    private void page(ResponseWriter reply, HttpServletRequest request, String path, Optional<CachedResponse> page)
            throws IOException {
        if (page.isEmpty()) {
            missing(reply, request, path);
            return;
        }
        var elsewhere = page.get().location();
        if (elsewhere == null) reply.send(page.get());
        else reply.sendTo(inOwnLanguage(request, path, elsewhere).orElse(elsewhere));
    }

    private void missing(ResponseWriter reply, HttpServletRequest request, String path) throws IOException {
        var meant = RequestPath.meant(path, Translations.LANGUAGES)
                .filter(other -> cache.find(other).isPresent())
                .findFirst();
        if (meant.isPresent()) reply.moved(meant.get());
        else notFound(reply, request, path);
    }

    private void notFound(ResponseWriter reply, HttpServletRequest request, String path) throws IOException {
        limit.count(request);
        reply.send(source.message(404, "notFound", language(request, path)));
    }

    /// The page's address in the first of the reader's languages it exists in; empty if a language was asked for.
    private Optional<String> inOwnLanguage(HttpServletRequest request, String asked, String page) {
        boolean named = translations.speaks(RequestPath.language(asked));
        if (named || request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> translations.spoken(locale).stream())
                .map(language -> RequestPath.in(language, page))
                .filter(own -> cache.find(own).isPresent())
                .findFirst();
    }

    /// The search text is a query parameter; so is the language, or else it is the browser's.
    private void towns(ResponseWriter reply, HttpServletRequest request) throws IOException {
        var asked = asked(request, "q");
        var sought = asked == null ? "" : asked.strip();
        var cut = sought.substring(0, Math.min(LONGEST_SEARCH, sought.length()));
        var key = "/?lang=" + language(request, "/") + "&q=" + cut;
        if (!cut.isEmpty() && !cache.has(key)) limit.count(request);
        reply.variesByLanguage();
        reply.send(cache.find(key).orElseThrow());
    }

    private String language(HttpServletRequest request, String path) {
        var inPath = RequestPath.language(path);
        if (translations.speaks(inPath)) return inPath;
        var asked = path.equals("/") ? asked(request, "lang") : null;
        if (asked != null && translations.speaks(asked)) return asked;
        var header = request.getHeader("Accept-Language");
        return header == null
                ? Translations.ENGLISH
                : translations.in(request.getLocale()).tag();
    }

    /// Ignore undecodable parameters.
    private static @Nullable String asked(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException | IllegalArgumentException undecodable) {
            return null;
        }
    }
}
