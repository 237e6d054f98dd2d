package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.TrailCheck;
import org.openplan.audit.TrailFlaw;
import org.openplan.design.Encoded;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.ServiceClock;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// What somebody with the database's password could do to pages, and what the check says of it.
@IntegrationTest
class PagesCheckTests {

    private static final ServiceActor PAGES = ServiceActor.named("pages");

    @Autowired
    private PagesCheck pages;

    @Autowired
    private PageRebuilder rebuilder;

    @Autowired
    private TrailCheck check;

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager rows;

    @Autowired
    private JdbcTemplate database;

    private Town town;

    @BeforeEach
    void aTownWithTwoEditions() {
        town = cast.town();
        publish(SamplePlans.promised());
        publish(SamplePlans.ordinary().document());
    }

    @Test
    void pagesAsTheyWerePublishedAndAsTheyWereBuiltAnewRaiseNoAlarm() {
        assertThat(firstChanged()).isEmpty();

        rebuiltFromScratch();

        assertThat(firstChanged()).isEmpty();
    }

    @Test
    void daysThatPassRaiseNoAlarmWhetherOrNotTheyChangePages() {
        var today = Instant.now();
        for (int days : List.of(1, 20, 50, 95, 400)) {
            ServiceClock.at(today.plus(days, ChronoUnit.DAYS), () -> {
                assertThat(firstChanged()).as("after %d days", days).isEmpty();
                PAGES.in(town.slug(), editions::refreshPages);
                assertThat(firstChanged()).as("after %d days, refreshed", days).isEmpty();
            });
        }
    }

    @Test
    void everyChangeOfEveryKindOfPageIsFound() {
        for (var change : List.of(
                "update public_page set gzip = brotli where address = ?",
                "update public_page set brotli = gzip where address = ?",
                "update public_page set media_type = 'text/plain' where address = ?",
                "update public_page set link = '</elsewhere>' where address = ?",
                "update public_page set etag = 'another' where address = ?",
                "update public_page set edition = 9 where address = ?",
                "delete from public_page where address = ?")) isFound(change, plan("/versions/1.json"));
        for (var address : List.of(plan(""), plan(".json"), plan("/versions/1"), home(), map()))
            isFound("update public_page set gzip = brotli, etag = 'another' where address = ?", address);
    }

    private void isFound(String change, String address) {
        var found = Tenancy.in(
                town.slug(),
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    assertThat(database.update(change, address)).as(address).isOne();
                    return pages.firstChanged();
                }));
        assertThat(found).as(change).hasValue(address);
    }

    @Test
    void aPageWhoseBytesAndTagWereChangedTogetherIsFound() {
        var forged = Encoded.of(new byte[] {1});
        var page = NewPage.page(plan(""), "2024-2025", null, new byte[] {1});
        database.update(
                "update public_page set gzip = ?, brotli = ?, etag = ? where address = ?",
                forged.gzip(),
                forged.brotli(),
                page.etag(),
                page.address());

        assertThat(firstChanged()).hasValue(plan(""));
        assertThat(check.broken().get(town.slug()).kind()).isEqualTo(TrailFlaw.Kind.DERIVED_CHANGED);
    }

    @Test
    void aPageThatNoEditionGivesIsFound() {
        var forged = NewPage.page(plan("/forged"), "2024-2025", null, new byte[] {1});
        PAGES.run(
                town.slug(),
                () -> transaction.executeWithoutResult(_ -> {
                    rows.persist(new PublicPage(forged, Encoded.of(forged.bytes())));
                }));

        assertThat(firstChanged()).hasValue(plan("/forged"));
    }

    @Test
    void pagesThatWereChangedAndMarkedAsOutdatedAreBuiltAgainByThemselves() {
        database.update("update public_page set etag = 'another' where address = ?", home());
        database.update("update page_build set form = 'x' where slug = ?", town.slug());

        rebuilder.scheduleRebuilds();

        await().untilAsserted(() -> assertThat(database.queryForObject(
                        "select form from page_build where slug = ?", String.class, town.slug()))
                .isNotEqualTo("x"));
        assertThat(firstChanged()).isEmpty();
    }

    @Test
    void pagesThatAreDueToChangeTodayRaiseNoAlarmButThoseOfEditionsDo() {
        database.update("update page_build set turns_on = '2020-01-01' where slug = ?", town.slug());
        database.update("delete from public_page where address = ?", plan(""));
        assertThat(firstChanged()).isEmpty();

        database.update("delete from public_page where address = ?", plan("/versions/1"));
        assertThat(firstChanged()).hasValue(plan("/versions/1"));
    }

    private Optional<String> firstChanged() {
        return Tenancy.in(town.slug(), pages::firstChanged);
    }

    private void publish(PlanDocument document) {
        town.as(
                town.coordinator(),
                () -> editions.publish(
                        document.at(town.slug(), "2024-2025"),
                        SamplePlans.SUBJECT,
                        "Coordinator",
                        PublicationAct.saying(Text.of("en", "News"))));
    }

    private void rebuiltFromScratch() {
        database.update("update page_build set form = 'old' where slug = ?", town.slug());
        PAGES.in(town.slug(), editions::rebuildPages);
    }

    private String home() {
        return "/" + town.slug() + "/en/";
    }

    private String map() {
        return "/" + town.slug() + "/sitemap.xml";
    }

    private String plan(String rest) {
        return "/" + town.slug() + "/en/plans/2024-2025" + rest;
    }
}
