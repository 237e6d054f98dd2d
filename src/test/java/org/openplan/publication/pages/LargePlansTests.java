package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.PlanHistory;
import org.openplan.document.Text;
import org.openplan.language.Translations;

/// Four hundred measures, and every one of them changed again and again: on more pages, none of them heavier.
class LargePlansTests {

    private static final String PLAN = "/primer/en/plans/huge";
    private static final int MEASURES = 400;
    private static final Pattern MEASURE = Pattern.compile("<h3><a href=\"[^\"]*/measures/(\\d+)\"");

    private static final PlanPages PAGES = new PlanPages(SamplePlans.townSpeaking("en"), new Translations());
    private static final PlanHistory HISTORY = SamplePlans.history(SamplePlans.huge(MEASURES), renamed(MEASURES, 1));
    private static final Map<String, byte[]> CURRENT = PAGES.current(HISTORY);
    private static final Map<String, byte[]> ARCHIVED = PAGES.ofEdition(HISTORY);

    @Test
    void everyMeasureStandsOnOnePageOfThePlanInItsOrder() {
        var found = new ArrayList<Integer>();
        for (int page = 1; page <= 8; page++) found.addAll(measures(CURRENT, address(PLAN, page)));
        assertThat(found).containsExactlyElementsOf(numbers());
        assertThat(CURRENT).doesNotContainKey(address(PLAN, 9));
    }

    @Test
    void everyPageOfThePlanLeadsToEveryOther() {
        for (int here = 1; here <= 8; here++)
            for (int there = 1; there <= 8; there++)
                assertThat(text(CURRENT, address(PLAN, here))).contains("href=\"" + address(PLAN, there) + "\"");
        assertThat(text(CURRENT, address(PLAN, 2)))
                .contains("<a aria-current=\"page\" href=\"" + PLAN + "/pages/2\">51–100</a>");
    }

    @Test
    void anEarlierEditionHasPagesOfItsOwn() {
        assertThat(text(ARCHIVED, PLAN + "/versions/2/pages/8"))
                .contains("This is edition 2", "/versions/2/measures/400\"", "/versions/2/pages/7\"")
                .doesNotContain("href=\"" + PLAN + "/measures/");
    }

    @Test
    void everyPageOfThePlanNamesTheDayItsStatesAreOf() {
        for (int page = 1; page <= 8; page++)
            assertThat(text(CURRENT, address(PLAN, page)))
                    .contains("Edition 2 of 20 July 2025; standing unchanged since");
        assertThat(text(ARCHIVED, PLAN + "/versions/2/pages/8")).doesNotContain("standing unchanged since");
    }

    @Test
    void aPlanThatFitsHasOnePage() {
        var current = PAGES.current(SamplePlans.history(SamplePlans.huge(50)));

        assertThat(text(current, PLAN)).doesNotContain("/pages/");
        assertThat(current).doesNotContainKey(address(PLAN, 2));
    }

    @Test
    void noPageOfALargePlanIsTooHeavy() {
        CURRENT.forEach(LargePlansTests::isLight);
        ARCHIVED.forEach(LargePlansTests::isLight);
    }

    @Test
    void whoAnswersForManyMeasuresIsToldByTheirNumber() {
        assertThat(text(CURRENT, PLAN)).contains("<td>400 measures</td>").doesNotContain("1, 2, 3");
    }

    @Test
    void institutionsThatFindNoRoomAreCounted() {
        var owned = SamplePlans.plan(
                "huge",
                SamplePlans.huge(50).measures().stream()
                        .map(measure -> measure.withResponsible(
                                new Responsible("Office " + measure.number(), null, null, null)))
                        .toList());

        assertThat(text(PAGES.current(SamplePlans.history(owned)), PLAN))
                .contains("Office 40<", "10 more institutions")
                .doesNotContain("Office 41<");
    }

    @Test
    void manyEditionsDoNotMakeThePageOfChangesHeavier() {
        var history = SamplePlans.history(
                IntStream.range(0, 40).mapToObj(time -> renamed(70, time)).toArray(PlanDocument[]::new));

        var current = PAGES.current(history);

        Budget.isKept(PLAN + "/changes", current.get(PLAN + "/changes"));
        assertThat(text(current, PLAN + "/changes"))
                .contains("Edition 40", "href=\"" + PLAN + "/versions/2/changes\"")
                .doesNotContain("/versions/1/changes");
    }

    @Test
    void whatOneEditionChangedStandsUnderItsOwnAddress() {
        var both = SamplePlans.ordinary();

        assertThat(text(PAGES.ofEdition(both), "/primer/en/plans/2024-2025/versions/2/changes"))
                .contains("This is edition 2", "since edition 1", "Q3 2025");
        assertThat(PAGES.ofEdition(both.upTo(1))).doesNotContainKey("/primer/en/plans/2024-2025/versions/1/changes");
    }

    /// How heavy a measure's own page is has nothing to do with how many there are.
    private static void isLight(String address, byte[] page) {
        if (!address.contains("/measures/")) Budget.isKept(address, page);
    }

    private static PlanDocument renamed(int measures, int time) {
        var huge = SamplePlans.huge(measures);
        return SamplePlans.plan(
                "huge",
                huge.measures().stream()
                        .map(measure -> measure.withTitle(Text.of("en", measure.number() + " for the time " + time)))
                        .toList());
    }

    private static String address(String plan, int page) {
        return page == 1 ? plan : plan + "/pages/" + page;
    }

    private static List<Integer> measures(Map<String, byte[]> pages, String address) {
        return MEASURE.matcher(text(pages, address))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static List<Integer> numbers() {
        return IntStream.rangeClosed(1, MEASURES).boxed().toList();
    }

    private static String text(Map<String, byte[]> pages, String address) {
        assertThat(pages).containsKey(address);
        return new String(pages.get(address), StandardCharsets.UTF_8);
    }
}
