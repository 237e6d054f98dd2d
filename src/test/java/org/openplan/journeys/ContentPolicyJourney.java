package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A browser that holds the workspace to its content policy has nothing to complain of, runs no script but ours, and
/// is never told that it has too many screens.
@Needs({KEYCLOAK, CHROMIUM})
@Order(Turn.AFTER_THE_OTHER_ON_IT)
class ContentPolicyJourney {

    private static final String[] COORDINATOR = {
        "", "/people", "/institutions", "/history", "/publication", "/plan", "/import", "/reporting"
    };

    @BeforeAll
    static void start() {
        Service.on(Service.Database.H2);
        Demo.isPublished();
    }

    @Test
    void everyScreenKeepsToThePolicy() {
        var plan = "/plan/" + Demo.plan("sr-Latn").replaceAll(".*/", "");
        try (var coordinator = new Browser().signIn("coordinator@primer.example")) {
            for (var screen : COORDINATOR) coordinator.open("/app/primer" + screen);
            coordinator.open("/app/primer" + plan).open("/app/primer" + plan + "/measures/1");
            coordinator
                    .unfold("Why")
                    .fill("Main goal", "A goal under a strict policy")
                    .reads("Saved");
            coordinator.open("/app/primer" + plan + "/adoption").open("/app/primer" + plan + "/next-edition");

            assertThat(coordinator.complaints()).isEmpty();
        }
    }

    @Test
    void aScriptThatSomebodySmuggledInDoesNotRun() {
        try (var coordinator = new Browser().signIn("coordinator@primer.example")) {
            coordinator
                    .driver()
                    .executeScript("const odd = document.createElement('div');"
                            + "odd.innerHTML = '<img src=x onerror=\"window.odd = 1\"><a href=\"javascript:window.odd = 2\">odd</a>';"
                            + "document.body.append(odd);"
                            + "const other = document.createElement('script'); other.textContent = 'window.odd = 3';"
                            + "document.body.append(other); odd.querySelector('a').click();");
            coordinator.until("a complaint", () -> !coordinator.complaints().isEmpty());

            assertThat(coordinator.driver().executeScript("return window.odd")).isNull();
        }
    }

    /// A screen that is left makes room at once.
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whoGoesFromScreenToScreenAllDayIsNeverRefused() {
        try (var officer = new Browser().signIn("officer@primer.example")) {
            for (int i = 0; i < 30; i++) officer.open("/app/primer").reads("Sign out");
        }
    }
}
