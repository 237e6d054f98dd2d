package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Whatever is refused or fails anywhere is said in our words and the reader's language; nothing comes back of what was
/// asked, or from a framework.
@IntegrationTest
class ErrorPagesTests {

    private static final List<String> WORDS_OF_FRAMEWORKS = List.of(
            "Whitelabel", "\"timestamp\"", "\"status\"", "HTTP Status", "Exception", "org.", "marked-by-caller");

    @Autowired
    ErrorPages pages;

    Visitor visitor;

    @BeforeEach
    void visit(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /preview/marked-by-caller,           text/html,        404, There is no such page,   Ova stranica ne postoji",
        "GET,  /preview/marked-by-caller,           application/json, 404, There is no such page,   Ova stranica ne postoji",
        "POST, /preview/town/marked-by-caller,      text/html,        405, This cannot be done here, Ovo ovde nije moguće",
        "PUT,  /preview/town/marked-by-caller/en/x, application/json, 405, This cannot be done here, Ovo ovde nije moguće",
        "GET,  /preview/town/marked%0Aby-caller,    text/html,        400, This request cannot be,  Ovaj zahtev nije razumljiv",
        "GET,  /healthz,                            image/png,        406, It is not there in this, U ovom obliku to ne",
        "POST, /styles/marked-by-caller.css,        text/html,        404, There is no such page,   Ova stranica ne postoji",
        "GET,  /scripts/marked-by-caller,           text/html,        404, There is no such page,   Ova stranica ne postoji",
    })
    void aRefusalIsOursInBothLanguages(
            String method, String path, String accepted, int status, String english, String serbian) {
        for (var language : List.of("en", "sr-Latn")) {
            var answer = visitor.ask(method, path, "Accept", accepted, "Accept-Language", language);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
            assertThat(Visitor.text(answer))
                    .contains(language.equals("en") ? english : serbian, "lang=\"" + language + "\"")
                    .doesNotContain(WORDS_OF_FRAMEWORKS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /% HTTP/1.1",
                "GET /%ff%00 HTTP/1.1",
                "GET /a<b HTTP/1.1",
                "GET / HTTP/9.9",
                "GET",
                "G\u0001T / HTTP/1.1",
                "GET / HTTP/1.1\r\nTransfer-Encoding: nothing",
                "GET / HTTP/1.1\r\nHost: a b",
                "GET / HTTP/1.1\r\nContent-Length: -1",
                "GET / HTTP/1.1\r\nX: \u0001"
            })
    void whatTheServerCannotReadIsAnsweredWithNoWordOfItsOwn(String head) {
        var answer = visitor.raw(head);

        assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
        assertThat(answer).doesNotContain("HTTP Status", "Tomcat", "Apache", "Exception", "\tat ");
        assertThat(answer).contains("<h1>", "lang=\"");
    }

    @ParameterizedTest
    @CsvSource({"en, This request cannot be", "sr-Latn, Ovaj zahtev nije razumljiv"})
    void anAddressThatCannotBeReadIsRefusedInTheReadersLanguage(String language, String words) {
        assertThat(visitor.raw("GET /% HTTP/1.1\r\nAccept-Language: " + language))
                .startsWith("HTTP/1.1 400")
                .contains(words, "lang=\"" + language + "\"", "Content-Security-Policy");
    }

    @ParameterizedTest
    @CsvSource({"en, Nothing of this kind", "sr-Latn, Ovamo se ne može poslati"})
    void aBodyInPartsIsRefusedWithAPageToo(String language, String words) {
        var answer = visitor.ask(
                "POST", "/draft/town", "Content-Type", "multipart/form-data; boundary=x", "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Visitor.text(answer)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "400, This request cannot be understood, Ovaj zahtev nije razumljiv",
        "401, This is not open to you, Ovo vam nije dostupno",
        "403, This is not open to you, Ovo vam nije dostupno",
        "404, There is no such page, Ova stranica ne postoji",
        "405, This cannot be done here, Ovo ovde nije moguće",
        "406, It is not there in this form, U ovom obliku to ne postoji",
        "413, This is too much at once, Ovo je previše odjednom",
        "415, Nothing of this kind, Ovamo se ne može poslati",
        "429, Too many requests, Previše zahteva",
        "431, This request cannot be understood, Ovaj zahtev nije razumljiv",
        "500, Something went wrong on our side, Nešto nije u redu na našoj strani",
        "503, Something went wrong on our side, Nešto nije u redu na našoj strani",
        "599, Something went wrong on our side, Nešto nije u redu na našoj strani"
    })
    void everyStatusHasItsSentence(int status, String english, String serbian) throws Exception {
        for (var language : List.of("en", "sr-Latn")) {
            var request = new MockHttpServletRequest("GET", "/error");
            request.addPreferredLocale(Locale.forLanguageTag(language));
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "marked-by-caller");
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("marked-by-caller"));
            var response = new MockHttpServletResponse();

            pages.show(request, response);

            assertThat(response.getStatus()).isEqualTo(status == 599 ? 500 : status);
            assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                    .contains(language.equals("en") ? english : serbian)
                    .doesNotContain(WORDS_OF_FRAMEWORKS);
        }
    }
}
