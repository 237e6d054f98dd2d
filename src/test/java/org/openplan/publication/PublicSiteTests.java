package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.document.PlanDocument;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PublicSiteTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    private Visitor visitor;
    private Town town;
    private Town other;

    @BeforeEach
    void towns(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        other = cast.town();
    }

    @Test
    void whatIsPublishedIsReadAtOnceByAnyone() {
        assertThat(visitor.status(plan(""))).isEqualTo(404);

        publish(SamplePlans.promised());

        var page = visitor.get(plan(""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visitor.text(page)).contains("Action plan for open government");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(visitor.read("/" + town.slug() + "/sr-Cyrl/plans/2024-2025/measures/1"))
                .contains("Радионице");
        assertThat(visitor.read("/" + town.slug() + "/en/")).contains("/plans/2024-2025");
        assertThat(visitor.read("/" + town.slug() + "/sitemap.xml")).contains("/plans/2024-2025/measures/4</loc>");
    }

    @Test
    void whatIsPublishedKeepsThePublishedContract() {
        publish(SamplePlans.ordinary().document());

        var contract = visitor.get("/api/v1/schemas/plan.json");
        assertThat(contract.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/schema+json"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Visitor.text(contract), InputFormat.JSON);
        assertThat(schema.validate(visitor.read(plan(".json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void thePlanDocumentIsByteForByteWhatTheEditionsHashSays() {
        var first = publish(SamplePlans.promised());
        var second = publish(SamplePlans.ordinary().document());

        var current = visitor.get(plan(".json"));
        assertThat(Sha256.of(current.body())).isEqualTo(second.sha256());
        assertThat(current.headers().firstValue("etag")).contains("\"" + second.sha256() + "\"");
        assertThat(current.headers().firstValue("link").orElseThrow())
                .isEqualTo("<" + plan("/versions/1.json") + ">; rel=\"predecessor-version\"");
        assertThat(Sha256.of(visitor.get(plan("/versions/1.json")).body())).isEqualTo(first.sha256());
        assertThat(second.previousSha256()).isEqualTo(first.sha256());
        assertThat(Sha256.of(visitor.get(plan("/versions/2.json")).body())).isEqualTo(second.sha256());
    }

    @Test
    void anEditionNeverChangesAndTheDifferenceIsPublic() {
        publish(SamplePlans.promised());
        var before = visitor.get(plan("/versions/1/measures/1")).body();

        publish(SamplePlans.ordinary().document());

        assertThat(visitor.get(plan("/versions/1/measures/1")).body()).isEqualTo(before);
        assertThat(visitor.read(plan("/changes"))).contains("deadline moved from Q1 2025 to Q3 2025");
        assertThat(visitor.read(plan(""))).contains("Edition 2");
    }

    @Test
    void everyPackingHoldsTheSamePage() throws Exception {
        publish(SamplePlans.promised());

        var plain = visitor.get(plan(""));
        var packed = visitor.get(plan(""), "Accept-Encoding", "gzip");
        var brotli = visitor.get(plan(""), "Accept-Encoding", "gzip, br");

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
    void whatWasNotPublishedIsNotThere(String address) {
        publish(SamplePlans.promised());

        var page = visitor.get(address.replace("%TOWN%", town.slug()));

        assertThat(page.statusCode()).isBetween(400, 404);
        assertThat(Visitor.text(page)).doesNotContain("Exception").doesNotContain("Workshops on taking part");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void nothingOfOneTownIsReachedThroughAnother() {
        publish(SamplePlans.promised());

        assertThat(visitor.status("/" + other.slug() + "/en/plans/2024-2025")).isEqualTo(404);
        assertThat(visitor.status("/" + other.slug() + "/en/plans/2024-2025.json"))
                .isEqualTo(404);
        assertThat(visitor.read("/" + other.slug() + "/en/")).doesNotContain("2024-2025");
        var forged = visitor.get("/" + other.slug() + "/en/", "X-Forwarded-Host", town.slug() + ".example");
        assertThat(Visitor.text(forged)).doesNotContain(town.slug());
    }

    @Test
    void onlyEvidenceNamedInAnEditionIsGivenOut() {
        publish(SamplePlans.ordinary().document());

        assertThat(visitor.status("/" + town.slug() + "/evidence/" + "b".repeat(64)))
                .isEqualTo(404);
        assertThat(visitor.status("/" + other.slug() + "/evidence/" + "a".repeat(64)))
                .isEqualTo(404);
    }

    @Test
    void shortAddressesLeadToTheFullOnes() {
        assertThat(location("/" + town.slug())).isEqualTo("/" + town.slug() + "/");
        assertThat(location("/" + town.slug() + "/")).isEqualTo("/" + town.slug() + "/en/");
    }

    @Test
    void aTownIsFoundByNameWithoutScript() {
        assertThat(visitor.read("/?q=" + town.slug()))
                .contains("/" + town.slug() + "/")
                .doesNotContain("/" + other.slug() + "/");
        assertThat(visitor.read("/?q=%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
        assertThat(visitor.status("/?lang=%27%22&q=%00")).isEqualTo(200);
    }

    @Test
    void theStylesheetsOfAPageAreThereAndKeptForEver() {
        publish(SamplePlans.promised());
        var matcher =
                java.util.regex.Pattern.compile("href=\"(/assets/[^\"]+)\"").matcher(visitor.read(plan("")));
        for (var found : matcher.results().toList()) {
            var css = visitor.get(found.group(1));
            assertThat(css.statusCode()).isEqualTo(200);
            assertThat(css.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        }
    }

    private EditionSummary publish(PlanDocument document) {
        var here = document.at(town.slug(), document.slug());
        return town.as(town.coordinator(), () -> editions.publish(here, "Coordinator", Text.of("en", "What is new")));
    }

    private String plan(String rest) {
        return "/" + town.slug() + "/en/plans/2024-2025" + rest;
    }

    private String location(String path) {
        return visitor.get(path).headers().firstValue("location").orElse("");
    }
}
