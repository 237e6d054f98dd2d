package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.publication.Editions;
import org.openplan.publication.pages.SamplePlans;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Anyone reads the public pages, on a phone and on a desk, and nothing stands in the way.
@IntegrationTest
class PublicPagesJourney {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void aTownWithTwoEditions() {
        town = cast.town();
        for (var plan : List.of(
                SamplePlans.promised(), SamplePlans.ordinary().document(), SamplePlans.empty(), SamplePlans.huge(40)))
            town.run(town.coordinator(), () -> editions.publish(here(plan), "Coordinator", Text.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void everyPageIsAccessibleAtEveryWidth(int width) {
        withBrowser(browser -> {
            for (var address : addresses()) {
                look(browser, address, width);
                assertThat(browser.getPageSource())
                        .as(address)
                        .doesNotContain("publication.")
                        .doesNotContain("!{");
                assertThat(findings(browser)).as(address + " at " + width).isEmpty();
                assertThat(overflow(browser))
                        .as("sideways scrolling of " + address + " at " + width)
                        .isZero();
                assertThat(browser.manage().getCookies()).as(address).isEmpty();
            }
        });
    }

    /// What holds no script is the same page with scripts switched off.
    @Test
    void noPageNeedsAScript() throws IOException {
        for (var address : addresses()) {
            var page = Jsoup.connect("http://127.0.0.1:" + port + address)
                    .ignoreHttpErrors(true)
                    .get();
            assertThat(page.select("script:not([type=application/ld+json]), noscript"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("h1")).as(address).hasSize(1);
        }
    }

    private List<String> addresses() {
        var all = new ArrayList<>(List.of("/", "/?q=nothing-of-that-name", "/nowhere/"));
        for (var language : List.of("en", "sr-Latn", "sr-Cyrl")) all.addAll(addresses(language));
        return all;
    }

    private List<String> addresses(String language) {
        var home = "/" + town.slug() + "/" + language + "/";
        var plan = home + "plans/2024-2025";
        return List.of(
                home,
                plan,
                plan + "/measures/1",
                plan + "/changes",
                plan + "/versions",
                plan + "/versions/1",
                plan + "/text",
                home + "plans/empty",
                home + "plans/huge",
                home + "plans/huge/measures/1",
                home + "accessibility");
    }

    private void look(WebDriver browser, String address, int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get("http://127.0.0.1:" + port + address);
    }

    private static List<String> findings(WebDriver browser) {
        return new AxeBuilder()
                .withTags(STANDARDS).analyze(browser).getViolations().stream()
                        .map(PublicPagesJourney::inShort)
                        .toList();
    }

    private static String inShort(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static long overflow(WebDriver browser) {
        return ((Number) ((JavascriptExecutor) browser)
                        .executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    private void withBrowser(Consumer<WebDriver> work) {
        var browser = chromium();
        try {
            work.accept(browser);
        } finally {
            browser.quit();
        }
    }

    private PlanDocument here(PlanDocument plan) {
        return plan.at(town.slug(), plan.slug());
    }

    private static ChromeDriver chromium() {
        var options = new ChromeOptions();
        options.setBinary(path("OPENPLAN_CHROMIUM", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(path("OPENPLAN_CHROMEDRIVER", "/usr/bin/chromedriver")))
                .build();
        return new ChromeDriver(service, options);
    }

    private static String path(String variable, String usual) {
        var set = System.getenv(variable);
        return set == null || set.isBlank() ? usual : set;
    }
}
