package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.document.Text;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.publication.pages.SamplePlans;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may show a municipality's plan in a frame, as the answers say it to browsers.
@IntegrationTest
class EmbeddingTests {

    private static final ServiceActor FOLDER = ServiceActor.named("embedding-test");
    private static final String PUBLIC = "frame-ancestors 'none'";

    @Autowired
    Cast cast;

    @Autowired
    Editions editions;

    @Autowired
    PagesCheck pages;

    @Autowired
    JdbcClient database;

    @Autowired
    Municipalities municipalities;

    Visitor visitor;
    Town town;

    @BeforeEach
    void aTownWithAPlan(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = published();
    }

    private Town published() {
        var made = cast.town();
        var document = SamplePlans.promised().at(made.slug(), "2024-2025");
        made.run(
                made.coordinator(),
                () -> editions.publish(document, SamplePlans.SUBJECT, "Coordinator", PublicationAct.saying(Text.NONE)));
        return made;
    }

    private static String plan(Town of) {
        return "/" + of.slug() + "/en/plans/2024-2025";
    }

    private static String embedded(Town of) {
        return "/embed" + plan(of);
    }

    private void allow(Town in, String... origins) {
        var known = municipalities.find(in.slug()).orElseThrow();
        FOLDER.in(
                in.slug(),
                () -> municipalities.apply(new Municipality(
                        known.slug(),
                        known.names(),
                        known.country(),
                        known.kind(),
                        known.population(),
                        known.languages(),
                        known.timeZone(),
                        known.hosts(),
                        known.look(),
                        known.coordinatorEmail(),
                        known.closingDays(),
                        known.evidenceMegabytes(),
                        List.of(origins),
                        known.answerDays())));
    }

    private void awaitStatus(String address, int status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(visitor.status(address)).isEqualTo(status));
    }

    private String header(String address, String name) {
        return visitor.get(address).headers().firstValue(name).orElse("");
    }

    @Test
    void theCheckOfPagesFindsWhatWasChangedInThemAndNothingElse() {
        for (var site : List.of("https://www.town.example", "https://other.example")) {
            allow(town, site);
            assertThat(firstChanged()).isEmpty(); // also until the job has built them for this site
            awaitStatus(embedded(town), 200);
            await().untilAsserted(() -> assertThat(header(embedded(town), "Content-Security-Policy"))
                    .contains(site));
            assertThat(firstChanged()).isEmpty();
        }

        assertThat(database.sql("update public_page set brotli = gzip where address = ?")
                        .param(embedded(town))
                        .update())
                .isOne();

        assertThat(firstChanged()).hasValue(embedded(town));
    }

    private Optional<String> firstChanged() {
        return Tenancy.in(town.slug(), pages::firstChanged);
    }

    @Test
    void onlyTheSitesOfTheListMayFrameAPlanAndItsMeasures() {
        allow(town, "https://www.town.example", "https://*.other.example");
        for (var address : List.of(embedded(town), embedded(town) + "/measures/1")) {
            awaitStatus(address, 200);
            assertThat(header(address, "Content-Security-Policy"))
                    .endsWith("frame-ancestors https://www.town.example https://*.other.example")
                    .contains("default-src 'none'", "form-action 'none'")
                    .doesNotContain("script-src");
            var headers = visitor.get(address).headers().map();
            assertThat(headers).doesNotContainKeys("x-frame-options", "set-cookie");
            assertThat(headers).containsKeys("x-content-type-options", "referrer-policy", "etag");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/measures/1", "/versions/1", ".json", "/changes"})
    void everyOtherPageIsFramedByNobody(String below) {
        allow(town, "https://www.town.example");
        awaitStatus(embedded(town), 200);
        assertThat(header(plan(town) + below, "Content-Security-Policy")).contains(PUBLIC);
        assertThat(header(plan(town) + below, "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void withoutAListThereIsNoSuchPage() {
        assertThat(visitor.status(embedded(town))).isEqualTo(404);
        assertThat(header(embedded(town), "Content-Security-Policy")).contains(PUBLIC);
        assertThat(visitor.read(plan(town))).doesNotContain("iframe");
    }

    @Test
    void theListOfOneTownSaysNothingOfAnother() {
        var neighbour = published();
        allow(town, "https://www.town.example");
        awaitStatus(embedded(town), 200);
        assertThat(visitor.status(embedded(neighbour))).isEqualTo(404);
        allow(neighbour, "https://www.neighbour.example");
        awaitStatus(embedded(neighbour), 200);
        assertThat(header(embedded(neighbour), "Content-Security-Policy"))
                .endsWith("frame-ancestors https://www.neighbour.example");
        assertThat(header(embedded(town), "Content-Security-Policy"))
                .endsWith("frame-ancestors https://www.town.example");
    }

    @Test
    void aChangedListCountsAtOnceAlsoForABrowserThatKnowsThePage() {
        allow(town, "https://www.town.example");
        awaitStatus(embedded(town), 200);
        var etag = header(embedded(town), "ETag");
        allow(town, "https://new.town.example");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var again = visitor.get(embedded(town), "If-None-Match", etag);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .endsWith("frame-ancestors https://new.town.example");
        });
        allow(town);
        awaitStatus(embedded(town), 404);
    }

    @Test
    void anAddressWithoutAScriptLeadsOnAndSearchEnginesAreNotLedHere() {
        allow(town, "https://www.town.example");
        awaitStatus(embedded(town), 200);
        var led = visitor.get(embedded(town).replace("/en/", "/sr/"));
        assertThat(led.statusCode()).isEqualTo(301);
        assertThat(led.headers().firstValue("location")).contains(embedded(town).replace("/en/", "/sr-Latn/"));
        assertThat(visitor.read("/" + town.slug() + "/sitemap.xml"))
                .contains(plan(town))
                .doesNotContain("/embed/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/embed", "/embed/", "/embed/nowhere/en/plans/2024-2025", "/embed/embed/x", "/embed/../app/"})
    void whatIsNotAPlanIsNotFound(String address) {
        assertThat(visitor.status(address)).isEqualTo(404);
    }
}
