package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.document.LastingId;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

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
        publish(SamplePlans.promised());
        var second = visitor.read(plan(".json"));
        assertThat(schema.validate(second, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(second.replaceAll("\"previous\":\"[0-9a-f]{64}\",", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(second.replaceFirst("\"id\":\"", "\"id\":\"x"), InputFormat.JSON))
                .isNotEmpty();
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
    void everyEditionSaysInItsBytesWhichOneItIsAndWhichCameBefore() {
        var first = publish(SamplePlans.promised());
        var second = publish(SamplePlans.ordinary().document());

        var stamps = Stream.of(1, 2)
                .map(number -> JsonMapper.shared()
                        .readTree(visitor.get(plan("/versions/" + number + ".json"))
                                .body())
                        .path("edition"))
                .toList();
        assertThat(stamps).extracting(stamp -> stamp.path("number").asInt()).containsExactly(1, 2);
        assertThat(stamps.getFirst().has("previous")).isFalse();
        assertThat(stamps.getLast().path("previous").asString()).isEqualTo(first.sha256());
        assertThat(Instant.parse(stamps.getLast().path("published").asString())).isEqualTo(second.publishedAt());
        assertThat(stamps.getLast().at("/note/en").asString()).isEqualTo("What is new");
    }

    @Test
    void aMeasureIsFoundByItsIdForEver() {
        publish(SamplePlans.promised());
        var measure = SamplePlans.promised().measures().getFirst();

        assertThat(location(id(town, measure.id()))).isEqualTo(plan("/measures/1"));
        assertThat(location(id(town, measure.steps().getLast().id()))).isEqualTo(plan("/measures/1"));
        var inSerbian = visitor.get(id(town, measure.id()), "Accept-Language", "sr-Cyrl");
        assertThat(inSerbian.statusCode()).isEqualTo(302);
        assertThat(inSerbian.headers().firstValue("location"))
                .contains("/" + town.slug() + "/sr-Cyrl/plans/2024-2025/measures/1");

        publish(renumbered(SamplePlans.promised(), "9"));

        assertThat(location(id(town, measure.id()))).isEqualTo(plan("/measures/9"));
        assertThat(visitor.status(plan("/versions/1/measures/1"))).isEqualTo(200);
    }

    @Test
    void anOldNumberLeadsToTheMeasureInTheLanguageAskedForAsLongAsItIsFree() {
        publish(SamplePlans.promised());
        publish(renumbered(SamplePlans.promised(), "9"));

        var old = visitor.get(plan("/measures/1"), "Accept-Language", "sr-Cyrl");
        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("location")).contains(plan("/measures/9"));
        assertThat(visitor.read(plan("/changes")))
                .contains("number 9, formerly 1.")
                .doesNotContain("was added to");
        assertThat(visitor.read("/" + town.slug() + "/sitemap.xml")).doesNotContain("/measures/1</loc>");

        var renumbered = renumbered(SamplePlans.promised(), "9");
        var another = Measure.numbered("1").withTitle(Text.of("en", "Something else"));
        var measures = Stream.concat(Stream.of(another), renumbered.measures().stream());
        publish(renumbered.withMeasures(measures.toList()));

        var page = visitor.get(plan("/measures/1"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visitor.text(page))
                .contains("Something else", "Up to edition 1 another measure had number 1:")
                .contains("href=\"" + plan("/measures/9") + "\"");
        assertThat(visitor.read("/" + town.slug() + "/sr-Latn/plans/2024-2025/measures/1"))
                .contains("Do izdanja 1 broj 1 imala je druga mera:");
    }

    @Test
    void anIdOfOneTownIsNotFoundInAnother() {
        publish(SamplePlans.promised());
        var measure = SamplePlans.promised().measures().getFirst();

        assertThat(visitor.status(id(town, measure.id()))).isEqualTo(302);
        assertThat(visitor.status(id(other, measure.id()))).isEqualTo(404);
        assertThat(visitor.status(id(town, LastingId.next()))).isEqualTo(404);
        assertThat(visitor.status("/" + town.slug() + "/id/")).isEqualTo(404);
        assertThat(visitor.status("/" + town.slug() + "/id/1")).isEqualTo(404);
    }

    @Test
    void anIdLeadsToThePlanThatHadItFirst() {
        publish(SamplePlans.promised());
        publish(SamplePlans.promised().at(town.slug(), "2026-2027"));

        assertThat(location(
                        id(town, SamplePlans.promised().measures().getFirst().id())))
                .isEqualTo(plan("/measures/1"));
    }

    private static String id(Town town, UUID id) {
        return "/" + town.slug() + "/id/" + id;
    }

    private static PlanDocument renumbered(PlanDocument plan, String number) {
        var measures = new ArrayList<>(plan.measures());
        measures.set(0, measures.getFirst().withNumber(number));
        return plan.withMeasures(measures);
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
        return town.as(
                town.coordinator(),
                () -> editions.publish(
                        here, SamplePlans.SUBJECT, "Coordinator", PublicationAct.saying(Text.of("en", "What is new"))));
    }

    private String plan(String rest) {
        return "/" + town.slug() + "/en/plans/2024-2025" + rest;
    }

    private String location(String path) {
        return visitor.get(path).headers().firstValue("location").orElse("");
    }
}
