package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Requests that no browser sends: each is the caller's mistake and is answered as one, without a word in the log.
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTests {

    private static final List<String> PATHS = List.of(
            "/error",
            "/error/",
            "/oauth2/authorization/other",
            "/oauth2/authorization/",
            "/oauth2/authorization/%00",
            "/oauth2/%61uthorization/other",
            "/%6Fauth2/authorization/other",
            "/logout/%63onnect/back-channel/keycloak",
            "/oauth2/authorization/keycloak/more",
            "/login/oauth2/code/other?code=x&state=y",
            "/login/oauth2/code/keycloak?code=x&state=y",
            "/login/oauth2/code/keycloak?error=%00",
            "/login?error=%EF%BF%BE",
            "/logout",
            "/logout/connect/back-channel/other",
            "/logout/connect/back-channel/keycloak",
            "/connect/logout",
            "/x.txt%00.html",
            "/x.txt\0.html",
            "/styles/x.txt%00.html",
            "/styles/x.txt\0.html",
            "/styles/%2e%2e/%2e%2e/application.properties",
            "/styles/" + "a".repeat(5_000),
            "/aura/x%00",
            "/webjars/x%00.js",
            "/fonts/../x",
            "/VAADIN/x.txt%00.html",
            "/app/x.txt%00.html",
            "/app/VAADIN/dynamic/resource/0/x/x.txt%00.html",
            "/app/VAADIN/../../x",
            "/app/VAADIN/build/%00.js",
            "/app//",
            "/app/?v-r=uidl&v-uiId=x",
            "/app/?v-r=heartbeat&v-uiId=99999999999999999999",
            "/app/?v-r=push",
            "/app/?v-r=init&query=%EF%BF%BE",
            "/internal/health",
            "/internal/%00",
            "/healthz/%00",
            "/readyz;x=%00",
            "/%ff",
            "/%",
            "//",
            "/?q=%ff&lang=%00",
            "/app/?q=%ff",
            "/app/?v-r=%ff",
            "/login/oauth2/code/keycloak?state=%ff",
            "/logout?q=%ff",
            "/styles/../app/x",
            "/styles/..;/app/",
            "/aura/../app/x",
            "/error/..;x=1/app",
            "/internal/./env",
            "/town/en/plans/%EF%BF%BE");

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "OPTIONS", "TRACE", "BREW");

    private Visitor visitor;

    @Test
    void anAddressWhereNobodySignsInSaysWhereElse(@LocalServerPort int port) {
        var refused = new Visitor(port).get("/oauth2/authorization/other", "Accept-Language", "sr-Latn");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Visitor.text(refused)).contains("Ova stranica ne postoji", "lang=\"sr-Latn\"");
        assertThat(new Visitor(port)
                        .ask("POST", "/logout/connect/back-channel/keycloak")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void eachIsRefusedAndNoneFails(@LocalServerPort int port, CapturedOutput log) {
        visitor = new Visitor(port);
        var failed = new ArrayList<String>();
        for (var path : PATHS)
            for (var method : METHODS) {
                var answer = visitor.raw(method + " " + path + " HTTP/1.1");
                if (!isRefusal(answer))
                    failed.add(method + " " + path + ": "
                            + answer.lines().findFirst().orElse("nothing"));
            }

        assertThat(failed).isEmpty();
        assertThat(log.getAll().lines().filter(OddRequestsTests::isOfFailure)).isEmpty();
    }

    @Test
    void aTokenThatKeycloakNeverMadeSignsNobodyOut(@LocalServerPort int port, CapturedOutput log) {
        visitor = new Visitor(port);
        for (var token : List.of("", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA")) {
            var body = "logout_token=" + token;
            var answer = visitor.raw(
                    "POST /logout/connect/back-channel/keycloak HTTP/1.1\r\nContent-Length: " + body.length()
                            + "\r\nContent-Type: application/x-www-form-urlencoded",
                    body);
            assertThat(answer).as(token).startsWith("HTTP/1.1 4");
        }
        assertThat(log.getAll().lines().filter(OddRequestsTests::isOfFailure)).isEmpty();
    }

    private static boolean isRefusal(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 (?!999)[234].*") && !answer.contains("\tat ");
    }

    private static boolean isOfFailure(String line) {
        return line.contains(" ERROR ") || line.startsWith("\tat ");
    }
}
