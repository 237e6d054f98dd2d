package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailFlaw;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// When there is a new edition, and what becomes of the pages of those there are.
@IntegrationTest
class EditionsTests {

    private static final Text NOTE = Text.of("en", "What is new");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private Visitor visitor;
    private Town town;
    private PlanDocument promised;
    private PlanDocument reported;

    @BeforeEach
    void aTownWithAPlan(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        promised = SamplePlans.promised().at(town.slug(), "2024-2025");
        reported = SamplePlans.ordinary().document().at(town.slug(), "2024-2025");
        publish(promised, NOTE);
    }

    @Test
    void theSameTwiceOnOneDayIsOneEdition() {
        assertThat(publish(promised, NOTE).number()).isEqualTo(1);
        assertThat(publish(promised, Text.NONE).number()).isEqualTo(1);
    }

    @Test
    void whateverIsNewIsAnotherEditionBeItTheNoteAlone() {
        var first = publish(promised, NOTE);
        var again = publish(promised, Text.of("en", "The note was mistyped"));

        assertThat(again.number()).isEqualTo(2);
        assertThat(again.previousSha256()).isEqualTo(first.sha256()).isNotEqualTo(again.sha256());
        assertThat(visitor.read(plan("/versions"))).contains("The note was mistyped", "What is new");
        assertThat(publish(reported, NOTE).number()).isEqualTo(3);
    }

    @Test
    void pagesAreWrittenAnewOnlyWhenTheirFormHasChanged() {
        var page = visitor.read(plan(""));
        assertThat(rebuildPages()).isFalse();

        outdate();

        assertThat(rebuildPages()).isTrue();
        assertThat(rebuildPages()).isFalse();
        assertThat(visitor.read(plan(""))).isEqualTo(page);
    }

    @Test
    void anEditionPublishedWhilePagesAreWrittenAnewIsNotLost() throws Exception {
        outdate();

        var dressing = asCoordinator(() -> transaction.execute(_ -> {
            publish(reported, NOTE);
            var begun = CompletableFuture.supplyAsync(this::rebuildPages);
            assertThat(begun).as("waits").failsWithin(500, TimeUnit.MILLISECONDS);
            return begun;
        }));

        assertThat(dressing.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(visitor.read(plan(""))).contains("Edition 2");
        assertThat(visitor.status(plan("/versions/2"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note = '{\"en\":\"Another note\"}'",
                "note = null",
                "published_at = '2020-01-01 00:00:00'",
                "published_by = 'Somebody else'",
                "number = 9",
                "previous_sha256 = null",
                "document = 'another'",
                "trail_hash = 'another'",
                "trail_number = 2",
                "trail_number = null",
                "trail_hash = null"
            })
    void anEditionThatWasChangedInTheDatabaseIsFound(String change) {
        publish(reported, NOTE);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();

        database.update("update edition set " + change + " where municipality = ? and number = 2", town.slug());

        var flaw = asCoordinator(trail::firstBroken).orElseThrow();
        assertThat(flaw.kind()).isEqualTo(TrailFlaw.Kind.RECORD_CHANGED);
        assertThat(flaw.where()).startsWith("2024-2025/2");
    }

    @Test
    void editionsThatWereSwappedTakenOutOrPutInAreFound() {
        publish(reported, NOTE);
        for (var steps : List.of(List.of(1, 9), List.of(2, 1), List.of(9, 2)))
            database.update(
                    "update edition set number = ? where municipality = ? and number = ?",
                    steps.getLast(),
                    town.slug(),
                    steps.getFirst());
        assertThat(asCoordinator(trail::firstBroken).orElseThrow().where())
                .startsWith("2024-2025/1 (")
                .contains("publishedAt", "sha256", "previousSha256");

        database.update("delete from edition where municipality = ? and number = 1", town.slug());
        assertThat(asCoordinator(trail::firstBroken).orElseThrow().where()).isEqualTo("2024-2025/1 (missing)");
    }

    @Test
    void pagesSayWhereTheAuditTrailEndedWhenTheirEditionWasPublished() {
        var line = database.queryForMap("select number, hash from trail_head where slug = ?", town.slug());
        publish(reported, NOTE);

        assertThat(visitor.read(plan("/versions/2")))
                .contains("audit trail at the publication, line " + line.get("number"), (String) line.get("hash"));
        assertThat(visitor.read(plan(""))).contains((String) line.get("hash"));
        assertThat(visitor.read(plan("/versions/1"))).doesNotContain((String) line.get("hash"));
    }

    private EditionSummary publish(PlanDocument document, Text note) {
        return asCoordinator(
                () -> editions.publish(document, SamplePlans.SUBJECT, "Coordinator", PublicationAct.saying(note)));
    }

    private boolean rebuildPages() {
        return ServiceActor.named("pages").in(town.slug(), editions::rebuildPages);
    }

    private <T> T asCoordinator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return town.as(town.coordinator(), work);
    }

    private void outdate() {
        database.update("update page_build set form = 'old' where slug = ?", town.slug());
    }

    private String plan(String rest) {
        return "/" + town.slug() + "/en/plans/2024-2025" + rest;
    }
}
