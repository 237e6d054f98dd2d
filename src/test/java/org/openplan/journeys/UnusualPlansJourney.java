package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openplan.design.Stylesheets;
import org.openplan.design.Translations;
import org.openplan.publication.pages.Frame;
import org.openplan.publication.pages.PlanHistory;
import org.openplan.publication.pages.PlanPages;
import org.openplan.publication.pages.SamplePlans;

/// Plans that the demonstration does not have: late, judged, empty, very long, without a place to break a line. Their
/// pages need nothing but a browser to be looked at.
@Needs(CHROMIUM)
class UnusualPlansJourney {

    private static final Map<String, byte[]> PAGES = new HashMap<>();

    private static HttpServer server;
    private static Browser reader;

    @BeforeAll
    static void start() throws Exception {
        var town = SamplePlans.town();
        var pages = new PlanPages(town, new Translations());
        var endless = SamplePlans.history(SamplePlans.saying("before"), SamplePlans.saying("W".repeat(200)));
        for (var plan : List.of(SamplePlans.ordinary(), history(), huge(), endless)) PAGES.putAll(pages.current(plan));
        PAGES.put(Stylesheets.publicAddress(), bytes(Stylesheets.publicPages()));
        PAGES.put(Frame.themeAddress(town), bytes(Frame.theme(town)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var bytes = PAGES.getOrDefault(path, new byte[0]);
            var type = path.endsWith(".css") ? "text/css" : "text/html;charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        reader = new Browser();
    }

    @AfterAll
    static void stop() {
        if (reader != null) reader.close();
        if (server != null) server.stop(0);
    }

    @Test
    void nobodyStumblesOnAnUnusualPlan() {
        var found = new ArrayList<String>();
        for (var language : List.of("en", "sr-Cyrl"))
            for (var page : pages("/primer/" + language + "/plans/")) {
                assertThat(PAGES).containsKey(page);
                reader.visit("http://127.0.0.1:" + server.getAddress().getPort() + page);
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
                plans + "huge/measures/1",
                plans + "hostile",
                plans + "hostile/measures/" + "w".repeat(200),
                plans + "hostile/changes");
    }

    private static PlanHistory history() {
        return SamplePlans.history(SamplePlans.empty());
    }

    private static PlanHistory huge() {
        return SamplePlans.history(SamplePlans.huge(40));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
