package org.openplan.publication.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.openplan.publication.PublicFiles.Download;
import org.openplan.web.ContentPolicy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/// Writes one response, with the security headers.
final class ResponseWriter {

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ResponseWriter(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    boolean mayBeRead() {
        var method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    void send(CachedResponse page) throws IOException {
        response.setHeader("Cache-Control", page.cacheControl());
        protect(page.isHtml() ? ContentPolicy.PUBLIC_PAGE : ContentPolicy.FILE);
        if (!page.embeddedBy().isEmpty()) letFrame(page.embeddedBy());
        var location = page.location();
        if (location != null) {
            redirect(page.status(), location);
            return;
        }
        response.addHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", page.etag());
        if (page.link() != null) response.setHeader("Link", page.link());
        if (page.status() == 200 && isKnown(page.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(page.status());
        if (page.isOpenData()) response.setHeader("Access-Control-Allow-Origin", "*");
        body(page);
    }

    private void body(CachedResponse page) throws IOException {
        response.setContentType(page.mediaType());
        var accepted = new AcceptEncoding(request.getHeader("Accept-Encoding"));
        byte[] bytes;
        if (accepted.takes("br") && page.brotli().length > 0) {
            response.setHeader("Content-Encoding", "br");
            bytes = page.brotli();
        } else if (accepted.takes("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = page.gzip();
        } else bytes = page.plain();
        write(bytes);
    }

    private void write(byte[] bytes) throws IOException {
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(bytes);
    }

    /// As it is read, so that a slow reader holds a small part of it in memory.
    private void stream(Path file) throws IOException {
        response.setContentLengthLong(Files.size(file));
        if (!request.getMethod().equals("HEAD")) Files.copy(file, response.getOutputStream());
    }

    private void protect(String policy) {
        response.setHeader(ContentPolicy.HEADER, policy);
    }

    /// The older header knows no list of origins, so it goes.
    private void letFrame(List<String> origins) {
        protect(ContentPolicy.embeddedPage(origins));
        response.setHeader("X-Frame-Options", null);
    }

    /// As RFC 9110, 13.1.2 defines: any tag of a list, over several headers, strong or weak. Spring's
    /// `checkNotModified` does the same but does not accept `*`.
    private boolean isKnown(String etag) {
        var lines = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
        if (!lines.hasMoreElements()) return false;
        var own = ETag.create(etag);
        return Collections.list(lines).stream()
                .flatMap(line -> ETag.parse(line).stream())
                .anyMatch(known -> known.isWildcard() || known.compare(own, false));
    }

    void moved(String location) {
        response.setHeader("Cache-Control", CachedResponse.CURRENT);
        protect(ContentPolicy.FILE);
        redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, location);
    }

    /// Redirects to the page in the reader's own language; the response varies by language.
    void sendTo(String location) {
        variesByLanguage();
        response.setHeader("Cache-Control", CachedResponse.CURRENT);
        protect(ContentPolicy.FILE);
        redirect(HttpServletResponse.SC_FOUND, location);
    }

    /// The address is relative, so that a forged host name has no effect.
    private void redirect(int status, String location) {
        response.setStatus(status);
        response.setHeader("Location", location);
        response.setContentLength(0);
    }

    void refuse(CachedResponse message) throws IOException {
        response.setHeader("Allow", "GET, HEAD");
        send(message);
    }

    void comeBackLater(CachedResponse message) throws IOException {
        response.setHeader("Retry-After", "30");
        send(message);
    }

    void variesByLanguage() {
        response.addHeader("Vary", "Accept-Language");
    }

    void download(Download file, String sha256) throws IOException {
        var offered = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", CachedResponse.FOR_EVER);
        protect(ContentPolicy.FILE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, offered.build().toString());
        var etag = "\"" + sha256 + "\"";
        response.setHeader("ETag", etag);
        if (isKnown(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(safe(file.mediaType()));
        stream(file.file());
    }

    private static String safe(String mediaType) {
        return mediaType.matches("[a-z]+/[a-z0-9.+-]+") && !mediaType.contains("html") && !mediaType.contains("svg")
                ? mediaType
                : "application/octet-stream";
    }
}
