package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// What a stranger gets to hold of us: a cookie nobody else can read, and next to no memory.
@IntegrationTest
class SessionsTests {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Site site;

    @LocalServerPort
    int port;

    long before;

    @BeforeEach
    void countScreens() {
        before = screensHeld();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/?v-r=init&location=",
                "/app/?v-r=uidl&v-uiId=0",
                "/app/?v-r=heartbeat&v-uiId=0",
                "/app/?v-r=push&v-uiId=0",
                "/app/?v-r=webcomponent-resync",
                "/app/VAADIN/push",
                "/app/VAADIN/dynamic/resource/0/4d1d2e6c-0000-4000-8000-000000000000/upload",
                "/app/sw.js",
                "/app/manifest.webmanifest",
                "/app/favicon.ico",
                "/VAADIN/build/",
                "/sw.js",
                "/internal/env",
                "/actuator/env",
                "/h2-console/"
            })
    void aStrangerHoldsNoScreenWhateverTheyAskFor(String address) throws Exception {
        for (var method : new String[] {"GET", "POST"}) {
            var answer = send(HttpRequest.newBuilder(at(address)).method(method, BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).as("%s %s", method, address).isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "v-uiId");
        }
        assertThat(screensHeld()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/VAADIN", "/VAADIN/build/x.js", "/vaadin/", "/webjars/x.js", "/lumo/x.css", "/fonts/x", "/sw.js"
            })
    void aFrameworksPathIsSimplyNotThere(String address) throws Exception {
        var answer = send(HttpRequest.newBuilder(at(address)).GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
    }

    @Test
    void whoOnlyAsksHoldsNoSessionHoweverOften() throws Exception {
        int held = sessions().getActiveSessions();
        for (int i = 0; i < 300; i++)
            for (var address : new String[] {
                "/app/",
                "/app/primer/plan",
                "/oauth2/authorization/keycloak",
                "/login/oauth2/code/keycloak?code=a&state=b",
                "/logout",
                "/app/?v-r=uidl&v-uiId=0"
            })
                for (var method : new String[] {"GET", "POST"})
                    send(HttpRequest.newBuilder(at(address)).method(method, BodyPublishers.noBody()));

        assertThat(sessions().getActiveSessions()).isEqualTo(held);
    }

    @Test
    void theCookieOfWhoIsSentToSignInIsForUsAlone() throws Exception {
        var answer = send(HttpRequest.newBuilder(at("/oauth2/authorization/keycloak")));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(site.cookie() + "-sign-in=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .hasSizeLessThan(1_000);
    }

    @Test
    void overHttpsTheNameOfTheCookieBindsItToThisHost() {
        var secure = new Site("https://plans.example/", "openplan");

        assertThat(secure.cookie()).isEqualTo("__Host-openplan");
        assertThat(secure.isSecure()).isTrue();
        assertThat(secure.url()).isEqualTo("https://plans.example");
    }

    @Test
    void whoseSignInFailedIsToldSoAndNotSentRoundInACircle() throws Exception {
        var failed = send(HttpRequest.newBuilder(at("/login/oauth2/code/keycloak?error=server_error&state=made-up")));
        var there = failed.headers().firstValue("Location").orElseThrow();

        var told = send(HttpRequest.newBuilder(at(there)));

        assertThat(there).isEqualTo("/sign-in-failed");
        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.body()).contains("You could not be signed in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"})
    void nobodyIsSentToAnAddressThatTheRequestMadeUp(String header) throws IOException {
        for (var address : new String[] {"/oauth2/authorization/keycloak", "/app/", "/app/primer", "/logout"}) {
            var own = header.startsWith("Host") ? "" : "Host: localhost\r\n";

            var answer = raw("GET " + address + " HTTP/1.1\r\n" + own + header + "\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(address).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
    }

    @Test
    void aMessageLargerThanAnybodyTypesIsNotRead() throws Exception {
        var message = "x".repeat(3 << 20).getBytes(StandardCharsets.US_ASCII);
        var ofUnknownLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(message));

        assertThat(post(BodyPublishers.ofByteArray(message)).statusCode()).isEqualTo(413);
        assertThat(post(BodyPublishers.ofByteArray(message)).body()).contains("This is too much at once");
        assertThat(post(ofUnknownLength).statusCode()).isEqualTo(413);
        for (var address : new String[] {"/app/?v-r=uidl&v-uiId=0", "/app/VAADIN/dynamic/x?v-r=uidl&v-uiId=0"})
            for (var body : new HttpRequest.BodyPublisher[] {BodyPublishers.ofByteArray(message), ofUnknownLength})
                assertThat(send(HttpRequest.newBuilder(at(address)).method("GET", body))
                                .statusCode())
                        .as(address)
                        .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND"})
    void methodsNobodyNeedsAreRefused(String method) throws IOException {
        for (var address : new String[] {"/", "/app/", "/healthz"}) {
            var answer = raw(method + " " + address
                    + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: told\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(address).containsPattern("^HTTP/1\\.1 [45]").doesNotContain("X-Secret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nabcd",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: xchunked\r\n\r\nabcd",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void aRequestThatTwoServersWouldReadDifferentlyIsRefused(String request) throws IOException {
        assertThat(raw(request)).containsPattern("^HTTP/1\\.1 (400|501)").doesNotContain("Exception");
    }

    @Test
    void aHeadTooLargeIsRefusedAndNothingElseHappens() throws IOException {
        var request = "GET / HTTP/1.1\r\nHost: a\r\nX-Large: " + "x".repeat(100_000) + "\r\nConnection: close\r\n\r\n";

        assertThat(raw(request)).containsPattern("^HTTP/1\\.1 (400|431)");
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        return send(HttpRequest.newBuilder(at("/app/?v-r=uidl&v-uiId=0")).POST(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new byte[4_000];
            int read = socket.getInputStream().readNBytes(answer, 0, answer.length);
            return new String(answer, 0, read, StandardCharsets.UTF_8);
        }
    }

    private long screensHeld() {
        return Arrays.stream(sessions().findSessions())
                .map(Session::getSession)
                .flatMap(session ->
                        Collections.list(session.getAttributeNames()).stream().map(session::getAttribute))
                .filter(VaadinSession.class::isInstance)
                .count();
    }

    private Manager sessions() {
        var tomcat = ((TomcatWebServer) service.getWebServer()).getTomcat();
        return ((Context) tomcat.getHost().findChildren()[0]).getManager();
    }
}
