package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/// Nobody fills the disk or the memory by what they send before it is known who they are.
@IntegrationTest
@TestPropertySource(properties = {"openplan.limits.large-message.times=3", "openplan.limits.large-message.per=1h"})
class AnonymousBodiesTests {

    private static final String BODY =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n" + "a".repeat(300_000)
                    + "\r\n--x--\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login/oauth2/code/keycloak",
                "/app/VAADIN/dynamic/resource/0/4d1d2e6c-0000-4000-8000-000000000000/upload",
                "/styles/workspace.css",
                "/logout",
                "/primer/en/"
            })
    void aBodyInPartsIsRefusedBeforeItIsRead(String path) {
        for (var method : new String[] {"GET", "POST"}) {
            var answer = new Visitor(port)
                    .raw(
                            method + " " + path + " HTTP/1.1\r\nContent-Type: Multipart/form-data; boundary=x"
                                    + "\r\nContent-Length: " + BODY.length(),
                            BODY);
            assertThat(answer).as(method).startsWith("HTTP/1.1 415");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/%61pp/", "/app/VAADIN/dynamic/resource/0/x/upload", "/app/?v-r=uidl"})
    void aFormForTheWorkspaceIsRefusedBeforeItIsRead(String path) {
        var answer = new Visitor(port)
                .raw(
                        "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded"
                                + "\r\nContent-Length: 300000",
                        "v-r=uidl&x=" + "a".repeat(299_989));
        assertThat(answer).startsWith("HTTP/1.1 415");
    }

    @Test
    void aTownWhoseNameBeginsLikeTheWorkspaceIsNoPartOfIt() {
        var answer = new Visitor(port)
                .raw(
                        "POST /appleton/en/ HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded"
                                + "\r\nContent-Length: 3",
                        "a=b");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotStartWith("HTTP/1.1 415");
    }

    @Test
    void aMessageIsMeasuredHoweverItsAddressIsSpelled() {
        var answer = new Visitor(port)
                .raw("POST /%61pp/?v-r=uidl&v-uiId=0 HTTP/1.1\r\nContent-Type: application/json"
                        + "\r\nContent-Length: 3000000");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void afterAFewLargeMessagesOneIsAskedToWaitWhateverItsAddressSays() {
        var visitor = new Visitor(port);
        for (int i = 0; i < 3; i++) assertThat(large(visitor, "/app/")).doesNotStartWith("HTTP/1.1 429");
        assertThat(large(visitor, "/app/")).startsWith("HTTP/1.1 429");
        assertThat(large(visitor, "/app/VAADIN/dynamic/resource/0/x/upload")).startsWith("HTTP/1.1 429");
        assertThat(visitor.status("/")).isEqualTo(200);
    }

    private static String large(Visitor visitor, String path) {
        var body = "x".repeat(60_000);
        return visitor.raw(
                "POST " + path + "?v-r=uidl&v-uiId=0 HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length(),
                body);
    }
}
