package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openplan.document.PlanHistory;
import org.openplan.language.Translations;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PlanPages;
import org.openplan.publication.pages.SamplePlans;

/// Plans that the demonstration does not have: late, judged, empty, very long, without a place to break a line. Their
/// pages need nothing but a browser to be looked at.
@Needs(CHROMIUM)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Turn.PROCESSOR, mode = ResourceAccessMode.READ)
class UnusualPlansJourney {

    private static final Map<String, byte[]> PAGES = new HashMap<>();

    private static PageServer server;
    private static Browser reader;

    @BeforeAll
    static void start() {
        var town = SamplePlans.town();
        var pages = new PlanPages(town, new Translations());
        var endless = SamplePlans.history(SamplePlans.saying("before"), SamplePlans.saying("W".repeat(200)));
        for (var plan : List.of(SamplePlans.ordinary(), history(), huge(), endless)) PAGES.putAll(pages.current(plan));
        PAGES.put(PageContext.stylesheetAddress(town), bytes(PageContext.stylesheet(town)));
        server = new PageServer(PAGES);
        reader = new Browser();
    }

    @AfterAll
    static void stop() {
        if (reader != null) reader.close();
        if (server != null) server.close();
    }

    @Test
    void nobodyStumblesOnAnUnusualPlan() {
        var found = new ArrayList<String>();
        for (var language : List.of("en", "sr-Cyrl"))
            for (var page : pages("/primer/" + language + "/plans/")) {
                assertThat(PAGES).containsKey(page);
                reader.visit(server.address(page));
                found.addAll(reader.stumblesAtEveryWidth(page));
            }
        assertThat(found).isEmpty();
    }

    private static List<String> pages(String plans) {
        return List.of(
                plans + "2024-2025",
                plans + "2024-2025/measures/1",
                plans + "2024-2025/measures/2",
                plans + "2024-2025/changes",
                plans + "empty",
                plans + "huge",
                plans + "huge/pages/2",
                plans + "huge/measures/1",
                plans + "hostile",
                plans + "hostile/measures/" + "w".repeat(200),
                plans + "hostile/changes");
    }

    private static PlanHistory history() {
        return SamplePlans.history(SamplePlans.empty());
    }

    private static PlanHistory huge() {
        return SamplePlans.history(SamplePlans.huge(60));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
