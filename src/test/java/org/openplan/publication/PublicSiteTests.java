package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PublicSiteTests {

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @LocalServerPort
    private int port;

    private Town town;
    private Town other;

    @BeforeEach
    void towns() {
        town = cast.town();
        other = cast.town();
    }

    @Test
    void whatIsPublishedIsReadAtOnceByAnyone() throws Exception {
        assertThat(get(plan("")).statusCode()).isEqualTo(404);

        publish(SamplePlans.promised());

        var page = get(plan(""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Action plan for open government");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(text(get("/" + town.slug() + "/sr-Cyrl/plans/2024-2025/measures/1")))
                .contains("Радионице");
        assertThat(text(get("/" + town.slug() + "/en/"))).contains("/plans/2024-2025");
        assertThat(text(get("/" + town.slug() + "/sitemap.xml"))).contains("/plans/2024-2025/measures/4</loc>");
    }

    @Test
    void whatIsPublishedKeepsThePublishedContract() throws Exception {
        publish(SamplePlans.ordinary().document());

        var contract = get("/api/v1/schemas/plan.json");
        assertThat(contract.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/schema+json"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(contract), InputFormat.JSON);
        assertThat(schema.validate(text(get(plan(".json"))), InputFormat.JSON)).isEmpty();
    }

    @Test
    void thePlanDocumentIsByteForByteWhatTheEditionsHashSays() throws Exception {
        var first = publish(SamplePlans.promised());
        var second = publish(SamplePlans.ordinary().document());

        var current = get(plan(".json"));
        assertThat(PlanJson.sha256(current.body())).isEqualTo(second.sha256());
        assertThat(current.headers().firstValue("etag")).contains("\"" + second.sha256() + "\"");
        assertThat(current.headers().firstValue("link").orElseThrow())
                .isEqualTo("<" + plan("/versions/1.json") + ">; rel=\"predecessor-version\"");
        assertThat(PlanJson.sha256(get(plan("/versions/1.json")).body())).isEqualTo(first.sha256());
        assertThat(second.previousSha256()).isEqualTo(first.sha256());
        assertThat(PlanJson.sha256(get(plan("/versions/2.json")).body())).isEqualTo(second.sha256());
    }

    @Test
    void anEditionNeverChangesAndTheDifferenceIsPublic() throws Exception {
        publish(SamplePlans.promised());
        var before = get(plan("/versions/1/measures/1")).body();

        publish(SamplePlans.ordinary().document());

        assertThat(get(plan("/versions/1/measures/1")).body()).isEqualTo(before);
        assertThat(text(get(plan("/changes")))).contains("deadline moved from Q1 2025 to Q3 2025");
        assertThat(text(get(plan("")))).contains("Edition 2");
    }

    @Test
    void everyPackingHoldsTheSamePage() throws Exception {
        publish(SamplePlans.promised());

        var plain = get(plan(""));
        var packed = send(request(plan("")).header("Accept-Encoding", "gzip").build());
        var brotli =
                send(request(plan("")).header("Accept-Encoding", "gzip, br").build());

        assertThat(new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(brotli.headers().firstValue("content-encoding")).contains("br");
        assertThat(brotli.body().length).isLessThan(packed.body().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere/en/",
                "/%TOWN%/en/plans/none",
                "/%TOWN%/xx/",
                "/%TOWN%/en/plans/2024-2025/measures/99",
                "/%TOWN%/en/plans/2024-2025/versions/9",
                "/%TOWN%/en/plans/2024-2025/versions/0",
                "/%TOWN%/evidence/" + "/x",
                "/wp-login.php",
                "/%TOWN%/en/plans/2024-2025.xml",
            })
    void whatWasNotPublishedIsNotThere(String address) throws Exception {
        publish(SamplePlans.promised());

        var page = get(address.replace("%TOWN%", town.slug()));

        assertThat(page.statusCode()).isBetween(400, 404);
        assertThat(text(page)).doesNotContain("Exception").doesNotContain("Workshops on taking part");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void nothingOfOneTownIsReachedThroughAnother() throws Exception {
        publish(SamplePlans.promised());

        assertThat(get("/" + other.slug() + "/en/plans/2024-2025").statusCode()).isEqualTo(404);
        assertThat(get("/" + other.slug() + "/en/plans/2024-2025.json").statusCode())
                .isEqualTo(404);
        assertThat(text(get("/" + other.slug() + "/en/"))).doesNotContain("2024-2025");
        var forged = send(request("/" + other.slug() + "/en/")
                .header("X-Forwarded-Host", town.slug() + ".example")
                .build());
        assertThat(text(forged)).doesNotContain(town.slug());
    }

    @Test
    void onlyEvidenceNamedInAnEditionIsGivenOut() throws Exception {
        publish(SamplePlans.ordinary().document());

        assertThat(get("/" + town.slug() + "/evidence/" + "b".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(get("/" + other.slug() + "/evidence/" + "a".repeat(64)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shortAddressesLeadToTheFullOnes() throws Exception {
        assertThat(location("/" + town.slug())).isEqualTo("/" + town.slug() + "/");
        assertThat(location("/" + town.slug() + "/")).isEqualTo("/" + town.slug() + "/en/");
    }

    @Test
    void aTownIsFoundByNameWithoutScript() throws Exception {
        assertThat(text(get("/?q=" + town.slug())))
                .contains("/" + town.slug() + "/")
                .doesNotContain("/" + other.slug() + "/");
        assertThat(text(get("/?q=%3Cscript%3Ealert(1)%3C/script%3E"))).doesNotContain("<script>alert");
        assertThat(get("/?lang=%27%22&q=%00").statusCode()).isEqualTo(200);
    }

    @Test
    void theStylesheetsOfAPageAreThereAndKeptForEver() throws Exception {
        publish(SamplePlans.promised());
        var matcher =
                java.util.regex.Pattern.compile("href=\"(/assets/[^\"]+)\"").matcher(text(get(plan(""))));
        for (var found : matcher.results().toList()) {
            var css = get(found.group(1));
            assertThat(css.statusCode()).isEqualTo(200);
            assertThat(css.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        }
    }

    private EditionSummary publish(PlanDocument document) {
        var here = new PlanDocument(
                document.format(),
                town.slug(),
                document.slug(),
                document.title(),
                document.languages(),
                document.period(),
                document.adoption(),
                document.sections(),
                document.measures());
        return town.as(town.coordinator(), () -> editions.publish(here, "Coordinator", Text.of("en", "What is new")));
    }

    private String plan(String rest) {
        return "/" + town.slug() + "/en/plans/2024-2025" + rest;
    }

    private String location(String path) throws Exception {
        return get(path).headers().firstValue("location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
