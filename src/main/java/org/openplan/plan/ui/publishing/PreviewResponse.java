package org.openplan.plan.ui.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openplan.web.ContentPolicy;
import org.openplan.web.RefusalPage;
import org.openplan.web.TooOften;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Answers with a page of a draft, or says why not; nothing of it is kept, found by search, or told to other sites.
@Component
class PreviewResponse {

    private final RefusalPage refusal;

    PreviewResponse(RefusalPage refusal) {
        this.refusal = refusal;
    }

    void page(HttpServletResponse response, byte[] bytes) throws IOException {
        protect(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.PUBLIC_PAGE);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    void elsewhere(HttpServletResponse response, String address) {
        protect(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        protect(response);
        refusal.write(
                request,
                response,
                HttpStatus.NOT_FOUND,
                "plan.PreviewResponse.missing",
                "plan.PreviewResponse.missingText");
    }

    void tooOften(HttpServletRequest request, HttpServletResponse response, TooOften refused) throws IOException {
        protect(response);
        refusal.tooOften(request, response, refused);
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
