package org.openplan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers every request that the server or a framework refused or failed with a page of ours, whatever the caller
/// accepts: nothing of the request and no words of a framework.
@Controller
class ErrorPages implements ErrorController {

    private static final String WORDS = "web.ErrorPages.";

    private final RefusalPage page;

    ErrorPages(RefusalPage page) {
        this.page = page;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, status(request));
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var title = WORDS + name(status);
        page.write(request, response, status, title, title + "Text");
    }

    /// Whoever asks for the address itself finds nothing there.
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static String name(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "notForYou";
            case NOT_FOUND, GONE -> "notThere";
            case METHOD_NOT_ALLOWED -> "notDone";
            case NOT_ACCEPTABLE -> "notInThisForm";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case UNSUPPORTED_MEDIA_TYPE -> "notThisKind";
            case TOO_MANY_REQUESTS -> "tooOften";
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> "notUnderstood";
            default -> status.is4xxClientError() ? "notUnderstood" : "failed";
        };
    }
}
