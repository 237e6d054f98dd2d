package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.document.PlanJson;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How the public addresses answer, request by request, as RFC 9110 and the safety of readers want it.
@IntegrationTest
class PublicHttpTests {

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @LocalServerPort
    private int port;

    private Town town;
    private String home;
    private String plan;

    @BeforeEach
    void aTownWithAPlan() {
        town = cast.town();
        home = "/" + town.slug() + "/";
        plan = home + "en/plans/2024-2025";
        var document = SamplePlans.promised().at(town.slug(), "2024-2025");
        town.run(town.coordinator(), () -> editions.publish(document, "Coordinator", Text.NONE));
    }

    @Test
    void aHeadSaysAllThatAGetSaysAndSendsNothing() throws Exception {
        var got = get(plan);
        var head = send(request(plan).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"content-length", "content-type", "etag", "cache-control", "vary"})
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(got.headers().firstValue(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%s | 304", "W/%s | 304", "\"other\", %s | 304", "* | 304", "\"other\" | 200"})
    void aKnownPageIsNotSentAgain(String known, int status) throws Exception {
        var etag = get(plan).headers().firstValue("etag").orElseThrow();

        var again = send(request(plan).header("If-None-Match", known.formatted(etag)));

        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.headers().firstValue("etag")).contains(etag);
        if (status == 304) assertThat(again.body()).isEmpty();
    }

    @Test
    void aPartIsAnsweredWithTheWhole() throws Exception {
        var part = send(request(plan).header("Range", "bytes=0-9"));

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).isEqualTo(get(plan).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "FOO"})
    void thePublicSiteCanOnlyBeRead(String method) throws Exception {
        for (var address : new String[] {plan, "/", "/nowhere/en/"}) {
            var refused = send(request(address).method(method, BodyPublishers.ofString("x=1")));
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("allow")).contains("GET, HEAD");
            assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br;q=1.0, gzip;q=0.8 | br",
                "gzip;q=1.0, br;q=0 | gzip",
                "BR | br",
                "* | br",
                "*;q=0.5, br;q=0.000 | gzip",
                "identity | ",
                "br;q=0,gzip;q=0 | ",
                "brotli, x-gzip | ",
                "deflate, zstd | "
            })
    void aPackingIsUsedOnlyWhereItIsTaken(String accepted, String used) throws Exception {
        var answer = send(request(plan).header("Accept-Encoding", accepted));

        assertThat(answer.headers().firstValue("content-encoding").orElse(null)).isEqualTo(used);
        assertThat(answer.headers().allValues("vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sr-Cyrl;q=0.9, en;q=0.5 | sr-Cyrl",
                "de-AT, sr-Latn-RS;q=0.4 | sr-Latn",
                "fr, en-GB;q=0.1 | en",
                "tlh | en",
                "'' | en",
                "sr-Cyrl;q=2,;;, | en"
            })
    void aMunicipalityIsShownInTheReadersLanguage(String accepted, String language) throws Exception {
        var sent = send(request(home).header("Accept-Language", accepted));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("location")).contains(home + language + "/");
        assertThat(sent.headers().allValues("vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en/",
        "en/plans/2024-2025/, en/plans/2024-2025",
        "en/plans, en/",
        "en/plans/, en/",
        "EN/plans/2024-2025, en/plans/2024-2025",
        "sr-latn/plans/2024-2025/measures/1/, sr-Latn/plans/2024-2025/measures/1",
        "SR-CYRL, sr-Cyrl/"
    })
    void anAddressThatIsNearlyRightLeadsToTheRightOne(String asked, String right) throws Exception {
        var moved = get(home + asked);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("location")).contains(home + right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/%70lans/2024-2025",
                "en/plans%2F2024-2025",
                "en/plans%252F2024-2025",
                "en/../en/",
                "en/%2e%2e/en/",
                "en/..%2f..%2f..%2fetc%2fpasswd",
                "en/plans/2024-2025%00",
                "en/plans/2024-2025;v=1",
                "en//plans/2024-2025",
                "en/./plans/2024-2025",
                "en/plans/2024-2025%0d%0aSet-Cookie:x=1",
                "en/plans/2024-2025.html",
                "EN/../../primer/en/"
            })
    void aCrookedAddressLeadsNowhere(String crooked) throws Exception {
        var answer = raw("GET " + home + crooked + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("Exception", "Tomcat", "Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 4_000, 8_100, 20_000})
    void aVeryLongAddressIsRefusedInAWord(int length) throws Exception {
        var answer = raw("GET " + home + "en/" + "a".repeat(length) + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("Exception", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "<", "\\", "\"", "{"})
    void aByteThatHasNoPlaceInAnAddressIsRefused(String odd) throws Exception {
        assertThat(raw("GET " + home + "en/" + odd + " HTTP/1.1"))
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("Exception", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%ff%fe", "lang=%zz", "lang=../../en", "q=a&q=b", "&&==&", "q=%00"})
    void anOddQuestionGetsTheListOfMunicipalities(String question) throws Exception {
        assertThat(raw("GET /?" + question + " HTTP/1.1")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void everyAnswerIsSafeToOpen() throws Exception {
        for (var address :
                new String[] {plan, plan + ".json", "/", "/robots.txt", home, home + "sitemap.xml", "/nowhere"}) {
            var headers = get(address).headers();
            assertThat(headers.firstValue("x-content-type-options")).as(address).contains("nosniff");
            assertThat(headers.firstValue("referrer-policy")).as(address).contains("strict-origin-when-cross-origin");
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .as(address)
                    .startsWith("default-src 'none'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(headers.firstValue("cache-control")).as(address).isPresent();
            assertThat(headers.map()).as(address).doesNotContainKey("set-cookie");
        }
        assertThat(get(plan).headers().firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'self'", "base-uri 'none'", "form-action 'self'");
    }

    @Test
    void whatIsGoneOrRefusedIsNotKept() throws Exception {
        assertThat(get(home + "en/nowhere").headers().firstValue("cache-control"))
                .contains("no-store");
        assertThat(send(request(plan).POST(BodyPublishers.noBody())).headers().firstValue("cache-control"))
                .contains("no-store");
    }

    @Test
    void aDocumentIsNamedByItsHashAndReadFromAnywhere() throws Exception {
        for (var address : new String[] {plan + ".json", plan + "/versions/1.json"}) {
            var document = get(address);
            var etag = "\"" + PlanJson.sha256(document.body()) + "\"";
            assertThat(document.headers().firstValue("etag")).contains(etag);
            assertThat(document.headers().firstValue("access-control-allow-origin"))
                    .contains("*");
            assertThat(document.headers().firstValue("link")).isEmpty();
            assertThat(send(request(address).header("If-None-Match", etag)).statusCode())
                    .isEqualTo(304);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }

    /// Past a client that would put the address right.
    private String raw(String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
