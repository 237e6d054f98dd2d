package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
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

    private EditionSummary publish(PlanDocument document, Text note) {
        return asCoordinator(() -> editions.publish(document, SamplePlans.SUBJECT, "Coordinator", note));
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
