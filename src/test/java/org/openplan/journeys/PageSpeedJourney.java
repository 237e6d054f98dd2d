package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.design.Stylesheets;
import org.openplan.language.Translations;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PlanPages;
import org.openplan.publication.pages.SamplePlans;

/// How soon the four kinds of public pages are there, at a desk and on a slow phone, in the script that weighs most.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@ResourceLock(Turn.PROCESSOR)
class PageSpeedJourney {

    private static final String LANGUAGE = "sr-Cyrl";
    private static final long FIRST_VIEW = 60_000;
    private static final long REPEAT_VIEW = 1_000;
    private static final long REQUESTS = 5;

    private static final int MOST_KINDS_OF_LETTERS = 12;

    /// The browser asks the system for a font, and measures its letters, once for each.
    private static final String KINDS_OF_LETTERS = """
        const kind = style => [style.fontFamily, style.fontSize, style.fontWeight, style.fontStyle].join(' ');
        return [...new Set([...document.body.querySelectorAll('*')]
            .filter(one => [...one.childNodes].some(node => node.nodeType == Node.TEXT_NODE && node.data.trim()))
            .map(one => kind(getComputedStyle(one))))];
        """;

    /// Half a second of work, then something large that pushes everything else down.
    private static final String SLOW_PAGE = """
        <!doctype html><html lang="en"><title>Slow</title><p id="p" style="height: 50vh">What is pushed away.</p>
        <script>
        requestAnimationFrame(() => requestAnimationFrame(() => {
            for (const from = performance.now(); performance.now() - from < 500;);
            p.insertAdjacentHTML('beforebegin', '<p style="height: 400px">Something large</p>');
        }));
        </script></html>""";

    /// As much to read as on the page of a plan, with our styles and nothing else: what any page of that length costs.
    private static final String PLAIN_PAGE = """
        <!doctype html><html lang="en"><title>Plain</title><link rel="stylesheet" href="%s">
        <h1>A plain page</h1><table>%s</table></html>""";

    private static final String PLAIN_ROW = "<tr><th>A row</th><td>With a sentence beside it.</td><td>12</td></tr>";
    private static final int PLAIN_ROWS = 120;

    private static PageServer unusual;
    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        Demo.isPublished();
        var town = SamplePlans.town();
        var pages = new HashMap<>(
                new PlanPages(town, new Translations()).current(SamplePlans.history(SamplePlans.huge(100))));
        pages.put(Stylesheets.publicAddress(), bytes(Stylesheets.publicPages()));
        pages.put(PageContext.stylesheetAddress(town), bytes(PageContext.stylesheet(town)));
        pages.put("/slow", bytes(SLOW_PAGE));
        pages.put("/plain", bytes(PLAIN_PAGE.formatted(Stylesheets.publicAddress(), PLAIN_ROW.repeat(PLAIN_ROWS))));
        unusual = new PageServer(pages);
        chromium = Chromium.start();
        browser = new Browser(chromium);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.quit();
        if (unusual != null) unusual.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereSoonAndStandsStill(Reader reader) {
        var pages = pages();
        var plain = reader.opens(unusual.address("/plain"), browser);
        assertSoftly(bars -> pages.forEach((name, address) -> {
            var first = reader.opens(address, browser, plain);
            var told = name + " " + reader + ": " + first.against(reader, plain);
            System.out.println(told);
            bars.assertThat(first.keepsTo(reader, plain)).as(told).isTrue();
            bars.assertThat(first.bytes()).as("first view: " + told).isLessThanOrEqualTo(FIRST_VIEW);
            bars.assertThat(first.requests()).as(told).isLessThanOrEqualTo(REQUESTS);
        }));
    }

    /// Independent of how busy the machine is; before the sizes stood in the tokens, there were up to 30.
    @Test
    void everyPageNeedsFewKindsOfLetters() {
        Reader.ON_A_SLOW_PHONE.opens(unusual.address("/plain"), browser);
        pages().forEach((name, address) -> {
            var kinds = (List<?>) browser.visit(address).driver().executeScript(KINDS_OF_LETTERS);
            assertThat(kinds).as(name).hasSizeBetween(3, MOST_KINDS_OF_LETTERS);
        });
    }

    @Test
    void aSecondViewCostsNextToNothing() {
        var reader = Reader.ON_A_SLOW_PHONE;
        for (var address : townPages().values()) {
            reader.opens(address, browser);
            var again = reader.opensAgain(browser);
            System.out.println("again " + address + ": " + again.bytes() + " bytes in " + again.requests());
            assertThat(again.bytes()).as(address).isLessThanOrEqualTo(REPEAT_VIEW);
        }
    }

    @Test
    void aPageThatIsSlowAndRestlessWouldBeNoticed() {
        var plain = Reader.AT_A_DESK.opens(unusual.address("/plain"), browser);
        var slow = Reader.AT_A_DESK.opens(unusual.address("/slow"), browser);

        assertThat(slow.blocked()).isGreaterThan(Reader.BLOCKED);
        assertThat(slow.shifted()).isGreaterThan(Reader.UNSTEADY);
        assertThat(slow.keepsTo(Reader.AT_A_DESK, plain)).isFalse();
    }

    private static Map<String, String> pages() {
        var pages = new HashMap<>(townPages());
        for (var page : List.of("", "/pages/2", "/measures/1"))
            pages.put("huge plan" + page, unusual.address("/primer/" + LANGUAGE + "/plans/huge" + page));
        return pages;
    }

    private static Map<String, String> townPages() {
        var plan = Service.ADDRESS.resolve(Demo.plan(LANGUAGE)).toString();
        return Map.of(
                "municipality",
                Service.ADDRESS.resolve("/primer/" + LANGUAGE + "/").toString(),
                "plan",
                plan,
                "measure",
                plan + "/measures/1",
                "changes",
                plan + "/changes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
