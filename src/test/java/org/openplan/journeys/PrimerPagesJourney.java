package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// What a newcomer looks at first: the made-up town, in every language, on a small phone and a wide screen, without
/// scripts.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Turn.PROCESSOR, mode = ResourceAccessMode.READ)
@ResourceLock(value = Turn.PAGES, mode = ResourceAccessMode.READ)
class PrimerPagesJourney {

    private static final List<String> LANGUAGES = List.of("en", "sr-Latn", "sr-Cyrl");
    private static final Pattern SHEET = Pattern.compile("<link href=\"([^\"]+)\" rel=\"stylesheet\"");

    private static final int ON_THE_WIRE = 14_000;
    private static final int RAW = 60_000;
    private static final int ELEMENTS = 1_200;
    private static final int REQUESTS = 5;
    private static final int STYLES = 10_000;
    private static final int FIRST_VIEW = 60_000;

    private static Browser reader;

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        Demo.isPublished();
        reader = new Browser();
    }

    @AfterAll
    static void stop() {
        if (reader != null) reader.close();
    }

    /// No page has a script of its own, so that what holds without them holds with them; the checker alone needs one.
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @Execution(ExecutionMode.CONCURRENT)
    void nobodyStumblesOnAnyPageInAnyLanguageAtAnyWidth(String language) {
        var found = new ArrayList<String>();
        try (var visitor = new Browser()) {
            int number = 0;
            for (var page : pages(language).toList()) {
                visitor.scripts(false).open(page).scripts(true);
                found.addAll(visitor.stumblesAtEveryWidth(page));
                visitor.photograph("public-" + language + "-" + ++number);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyPageKeepsToItsBudget() {
        for (var page : everyPage()) {
            var packed = Service.VISITOR.get(page, "Accept-Encoding", "br");
            var plain = Service.VISITOR.read(page);
            var sheets =
                    SHEET.matcher(plain).results().map(sheet -> sheet.group(1)).toList();
            int styles = sheets.stream()
                    .mapToInt(sheet ->
                            Service.VISITOR.get(sheet, "Accept-Encoding", "br").body().length)
                    .sum();
            assertSoftly(budget -> {
                budget.assertThat(packed.headers().firstValue("Content-Encoding"))
                        .as(page)
                        .hasValue("br");
                budget.assertThat(packed.body().length).as("wire of " + page).isLessThanOrEqualTo(ON_THE_WIRE);
                budget.assertThat(plain.getBytes(StandardCharsets.UTF_8).length)
                        .as("bytes of " + page)
                        .isLessThanOrEqualTo(RAW);
                budget.assertThat(styles).as("styles of " + page).isLessThanOrEqualTo(STYLES);
                budget.assertThat(packed.body().length + styles)
                        .as("first view of " + page)
                        .isLessThanOrEqualTo(FIRST_VIEW);
                budget.assertThat(plain.replace("<script type=\"application/ld+json\">", ""))
                        .as("scripts of " + page)
                        .doesNotContain("<script");
                budget.assertThat(packed.headers().allValues("Set-Cookie"))
                        .as("cookies of " + page)
                        .isEmpty();
            });
        }
    }

    @Test
    void aPageAsksForLittleAndOnlyFromUs() {
        for (var page : everyPage()) {
            reader.open(page);
            var asked = reader.asked();
            assertThat(asked.size() + 1).as("requests of " + page).isLessThanOrEqualTo(REQUESTS);
            assertThat(asked)
                    .as("third parties of " + page)
                    .allMatch(address -> address.startsWith(Service.ADDRESS.toString()));
            assertThat(reader.driver().findElements(By.xpath("//*")).size())
                    .as("elements of " + page)
                    .isLessThanOrEqualTo(ELEMENTS);
            assertThat(reader.driver().manage().getCookies())
                    .as("cookies of " + page)
                    .isEmpty();
        }
    }

    @Test
    void aSecondViewCostsNextToNothing() {
        for (var page : everyPage()) {
            var first = Service.VISITOR.get(page);
            if (first.statusCode() == 404) continue;
            var again = Service.VISITOR.get(
                    page, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());
            assertThat(again.statusCode()).as(page).isEqualTo(304);
            assertThat(again.body()).as(page).isEmpty();
        }
    }

    @Test
    void aReaderWithoutAMouseReachesTheContentFirst() {
        reader.open(Demo.plan("en"));
        reader.driver().switchTo().activeElement().sendKeys(org.openqa.selenium.Keys.TAB);
        var first = reader.driver().switchTo().activeElement();
        assertThat(first.getDomAttribute("href")).isEqualTo("#content");
        first.sendKeys(org.openqa.selenium.Keys.ENTER);
        assertThat(reader.driver().findElements(By.id("content")))
                .extracting(WebElement::isDisplayed)
                .containsOnly(true);
    }

    private static List<String> everyPage() {
        return Stream.concat(Stream.of("/"), LANGUAGES.stream().flatMap(PrimerPagesJourney::pages))
                .toList();
    }

    private static Stream<String> pages(String language) {
        var town = "/primer/" + language + "/";
        var plan = Demo.plan(language);
        return Stream.of(
                "/?lang=" + language,
                town,
                plan,
                plan + "/measures/1",
                plan + "/changes",
                plan + "/versions",
                plan + "/versions/1",
                plan + "/text",
                town + "accessibility",
                town + "no-such-page");
    }
}
