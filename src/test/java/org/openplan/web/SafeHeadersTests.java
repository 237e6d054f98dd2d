package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every answer has the headers that keep a reader safe, whoever gives it and however it ends.
@IntegrationTest
class SafeHeadersTests {

    private Visitor visitor;

    @BeforeEach
    void visit(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /robots.txt, 200",
        "GET, /api/v1/schemas/plan.json, 200",
        "GET, /nowhere, 404",
        "GET, /nowhere/en/plans/2024, 404",
        "POST, /, 405",
        "GET, /healthz, 200",
        "GET, /styles/workspace.css, 200",
        "GET, /styles/none.css, 404",
        "GET, /aura/aura.css, 200",
        "GET, /VAADIN/build/none.js, 404",
        "GET, /internal/env, 302",
        "GET, /app/, 302",
        "GET, /app/nowhere/plan, 302",
        "POST, /app/, 302",
        "GET, /app/?v-r=uidl, 200",
        "GET, /oauth2/authorization/keycloak, 302",
        "GET, /login/oauth2/code/keycloak?code=a&state=b, 302",
        "GET, /sign-in-failed, 503",
        "GET, /logout, 302",
        "POST, /logout/connect/back-channel/keycloak, 400",
        "GET, /error, 0"
    })
    void whoeverAnswers(String method, String address, int status) {
        var answer = visitor.ask(method, address);

        if (status > 0) assertThat(answer.statusCode()).as(address).isEqualTo(status);
        isSafe(address, answer.headers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /..%2f..%2fetc HTTP/1.1",
                "TRACE /app/ HTTP/1.1",
                "GET /app/;jsessionid=1 HTTP/1.1",
                "GET /error?x=%00 HTTP/1.1",
                "GET * HTTP/1.1",
                "CONNECT example.org:443 HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET /<> HTTP/1.1",
                "GET / HTTP/9.9",
                "nonsense",
                "GET / HTTP/1.1\r\nHost: two\r\nContent-Length: x"
            })
    void whatTheServerItselfRefuses(String request) {
        assertThat(visitor.raw(request))
                .containsPattern("^HTTP/1.1 [345]")
                .contains("X-Content-Type-Options: nosniff", "frame-ancestors 'none'");
    }

    @Test
    void whatTheServerAnswersWithoutAskingAnybody() {
        assertThat(visitor.raw("OPTIONS * HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("Allow:", "X-Content-Type-Options: nosniff", "frame-ancestors 'none'");
    }

    @Test
    void aPageRunsNoScriptAndAFileHasNoOrigin() {
        assertThat(policy("/")).contains("style-src 'self'").doesNotContain("script-src", "unsafe");
        assertThat(policy("/robots.txt")).contains("default-src 'none'", "sandbox");
        assertThat(policy("/app/")).isEqualTo(ContentPolicy.NOTHING);
    }

    @Test
    void onlyAnHttpsAddressIsHeldToHttps() {
        assertThat(visitor.get("/").headers().map()).doesNotContainKey("strict-transport-security");
        assertThat(new SafeHeaders("https://plans.example").headers())
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    private String policy(String address) {
        return visitor.get(address)
                .headers()
                .firstValue("content-security-policy")
                .orElseThrow();
    }

    private static void isSafe(String address, HttpHeaders headers) {
        assertThat(headers.allValues("content-security-policy")).as(address).hasSize(1);
        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .as(address)
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("x-content-type-options")).as(address).containsExactly("nosniff");
        assertThat(headers.allValues("x-frame-options")).as(address).containsExactly("DENY");
        assertThat(headers.allValues("referrer-policy")).as(address).containsExactly("same-origin");
        assertThat(headers.firstValue("permissions-policy").orElse(""))
                .as(address)
                .contains("camera=()", "microphone=()", "geolocation=()");
    }
}
