package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What a newcomer tries after the first start, on the database that needs no installing.
@Needs({KEYCLOAK, CHROMIUM})
@Order(Turn.ON_THE_EMBEDDED_DATABASE)
@ResourceLock(Turn.PAGES)
class EmbeddedDatabaseJourney {

    @BeforeAll
    static void start() {
        Service.on(Service.Database.H2);
        Demo.isPublished();
    }

    @Test
    void theDemoTownsCoordinatorRevisesAMeasureAndPublishesIt() {
        // The desk opens in the plan's own first language.
        var plan = Demo.plan("sr-Latn");
        var desk = "/app/primer/plan/" + plan.replaceAll(".*/", "");
        try (var coordinator = new Browser()) {
            coordinator.signIn("coordinator@primer.example").open(desk + "/measures/1");
            coordinator
                    .unfold("Why")
                    .fill("Main goal", "A goal nobody had read before")
                    .reads("Saved");
            coordinator.publish(desk).reads("is public");
        }
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(Service.VISITOR.read(plan + "/measures/1"))
                        .contains("A goal nobody had read before"));
    }
}
