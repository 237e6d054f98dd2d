package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How the public addresses answer, request by request, as RFC 9110 and the safety of readers want it; all of
/// them only read, so one town is enough.
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicHttpTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    private Visitor visitor;
    private Town town;
    private String home;
    private String plan;

    @BeforeAll
    void aTownWithAPlan(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        home = "/" + town.slug() + "/";
        plan = home + "en/plans/2024-2025";
        var document = SamplePlans.promised().at(town.slug(), "2024-2025");
        town.run(
                town.coordinator(),
                () -> editions.publish(document, SamplePlans.SUBJECT, "Coordinator", PublicationAct.saying(Text.NONE)));
    }

    @Test
    void aHeadSaysAllThatAGetSaysAndSendsNothing() {
        var got = visitor.get(plan);
        var head = visitor.ask("HEAD", plan);

        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"content-length", "content-type", "etag", "cache-control", "vary"})
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(got.headers().firstValue(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%s | 304",
                "W/%s | 304",
                "\"other\", %s | 304",
                "W/\"other\",W/%s , \"third\" | 304",
                "* | 304",
                "\"other\" | 200",
                "\"before%safter\" | 200",
                "\"two words, %s | 200",
                "\"a*b\" | 200"
            })
    void aKnownPageIsNotSentAgain(String known, int status) {
        var etag = visitor.get(plan).headers().firstValue("etag").orElseThrow();

        var again = visitor.get(plan, "If-None-Match", known.formatted(etag));

        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.headers().firstValue("etag")).contains(etag);
        if (status == 304) assertThat(again.body()).isEmpty();
    }

    @Test
    void aPartIsAnsweredWithTheWhole() {
        var part = visitor.get(plan, "Range", "bytes=0-9");

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).isEqualTo(visitor.get(plan).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "FOO"})
    void thePublicSiteCanOnlyBeRead(String method) {
        for (var address : new String[] {plan, "/", "/nowhere/en/"}) {
            var refused = visitor.ask(method, address);
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
    void aPackingIsUsedOnlyWhereItIsTaken(String accepted, String used) {
        var answer = visitor.get(plan, "Accept-Encoding", accepted);

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
                "hr-HR, en;q=0.5 | sr-Latn",
                "bs | sr-Latn",
                "cnr-ME | sr-Latn",
                "bs-Cyrl-BA | sr-Cyrl",
                "'' | en",
                "sr-Cyrl;q=2,;;, | en"
            })
    void aMunicipalityIsShownInTheReadersLanguage(String accepted, String language) {
        var sent = visitor.get(home, "Accept-Language", accepted);

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
        "SR-CYRL, sr-Cyrl/",
        "sr, sr-Latn/",
        "sr/, sr-Latn/",
        "sr/plans/2024-2025, sr-Latn/plans/2024-2025"
    })
    void anAddressThatIsNearlyRightLeadsToTheRightOne(String asked, String right) {
        var moved = visitor.get(home + asked);

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
    void aCrookedAddressLeadsNowhere(String crooked) {
        var answer = visitor.raw("GET " + home + crooked + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("Exception", "Tomcat", "Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 4_000, 8_100, 20_000})
    void aVeryLongAddressIsRefusedInAWord(int length) {
        var answer = visitor.raw("GET " + home + "en/" + "a".repeat(length) + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("Exception", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "<", "\\", "\"", "{"})
    void aByteThatHasNoPlaceInAnAddressIsRefused(String odd) {
        assertThat(visitor.raw("GET " + home + "en/" + odd + " HTTP/1.1"))
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("Exception", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%ff%fe", "lang=%zz", "lang=../../en", "q=a&q=b", "&&==&", "q=%00"})
    void anOddQuestionGetsTheListOfMunicipalities(String question) {
        assertThat(visitor.raw("GET /?" + question + " HTTP/1.1")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void everyAnswerIsSafeToOpen() {
        for (var address :
                new String[] {plan, plan + ".json", "/", "/robots.txt", home, home + "sitemap.xml", "/nowhere"}) {
            var headers = visitor.get(address).headers();
            assertThat(headers.firstValue("x-content-type-options")).as(address).contains("nosniff");
            assertThat(headers.firstValue("referrer-policy")).as(address).contains("same-origin");
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .as(address)
                    .startsWith("default-src 'none'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(headers.firstValue("cache-control")).as(address).isPresent();
            assertThat(headers.map()).as(address).doesNotContainKey("set-cookie");
        }
        assertThat(visitor.get(plan)
                        .headers()
                        .firstValue("content-security-policy")
                        .orElseThrow())
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
    }

    @Test
    void whatIsGoneOrRefusedIsNotKept() {
        assertThat(visitor.get(home + "en/nowhere").headers().firstValue("cache-control"))
                .contains("no-store");
        assertThat(visitor.ask("POST", plan).headers().firstValue("cache-control"))
                .contains("no-store");
    }

    @Test
    void aDocumentIsNamedByItsHashAndReadFromAnywhere() {
        for (var address : new String[] {plan + ".json", plan + "/versions/1.json"}) {
            var document = visitor.get(address);
            var etag = "\"" + Sha256.of(document.body()) + "\"";
            assertThat(document.headers().firstValue("etag")).contains(etag);
            assertThat(document.headers().firstValue("access-control-allow-origin"))
                    .contains("*");
            assertThat(document.headers().firstValue("link")).isEmpty();
            assertThat(visitor.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
        }
    }
}
