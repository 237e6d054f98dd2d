package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.Text;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;

/// The small pages that a municipality lets other sites show, and the lines with which they do.
class EmbeddedPagesTests {

    private static final String SITE = "https://plans.example";
    private static final String PLAN = "/embed/primer/en/plans/2024-2025";

    private final PlanPages pages = pages("https://www.primer.example", "https://*.primer.example");

    private static PlanPages pages(String... origins) {
        return new PlanPages(townEmbeddedBy(origins), new Translations(), SITE);
    }

    private static Municipality townEmbeddedBy(String... origins) {
        var town = SamplePlans.town();
        return new Municipality(
                town.slug(),
                town.names(),
                town.country(),
                town.kind(),
                town.population(),
                town.languages(),
                town.timeZone(),
                town.hosts(),
                town.look(),
                town.coordinatorEmail(),
                town.closingDays(),
                town.evidenceMegabytes(),
                List.of(origins),
                town.answerDays());
    }

    private static String text(Map<String, byte[]> pages, String address) {
        return new String(pages.get(address), StandardCharsets.UTF_8);
    }

    private String embedded(String address) {
        return text(pages.embedded(SamplePlans.ordinary()), address);
    }

    private String whole(PlanPages of, String address) {
        return text(of.current(SamplePlans.ordinary()), address);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Open the whole page, Edition 2",
        "sr-Latn, Otvorite celu stranicu, 2. izdanje",
        "sr-Cyrl, Отворите целу страницу, 2. издање"
    })
    void aPlanSaysHowFarItIsAndOfWhichEditionInEveryLanguageAndScript(String tag, String open, String edition) {
        var page = embedded("/embed/primer/" + tag + "/plans/2024-2025");
        assertThat(page)
                .contains("lang=\"" + tag + "\"", "class=\"facts\"", edition)
                .contains("<a href=\"/primer/" + tag + "/plans/2024-2025\" target=\"_top\">" + open + "</a>");
    }

    @Test
    void aMeasureSaysHowFarItIsAndLeadsToItsOwnPage() {
        assertThat(embedded(PLAN + "/measures/1"))
                .contains("class=\"pill", "complete", "Edition 2", "Town of Primer")
                .contains("<a href=\"/primer/en/plans/2024-2025/measures/1\" target=\"_top\">");
        assertThat(pages.embedded(SamplePlans.ordinary()).keySet())
                .filteredOn(address -> address.startsWith(PLAN))
                .hasSize(1 + SamplePlans.ordinary().document().measures().size());
    }

    @Test
    void thePagesAreSmallAndBringNoScriptNoFormAndNoOtherWay() {
        var all = pages.embedded(SamplePlans.ordinary());
        assertThat(all).isNotEmpty();
        all.forEach((address, bytes) -> {
            assertThat(bytes.length).as(address).isLessThan(4_000);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain("<script", "<form", "style=", "<img", "class=\"bar\"")
                    .containsOnlyOnce("<a ")
                    .contains("<meta content=\"noindex\" name=\"robots\">");
        });
    }

    @Test
    void anEmptyPlanIsEmbeddedToo() {
        var empty = SamplePlans.history(SamplePlans.promised().withMeasures(List.of()));
        assertThat(text(pages.embedded(empty), PLAN)).contains("Edition 1").doesNotContain("of 0");
    }

    @Test
    void withoutSitesThereIsNothingToEmbedAndNoWordOfIt() {
        var none = pages();
        assertThat(none.embedded(SamplePlans.ordinary())).isEmpty();
        assertThat(whole(none, "/primer/en/plans/2024-2025")).doesNotContain("Embed", "iframe");
        assertThat(whole(none, "/primer/en/plans/2024-2025/measures/1")).doesNotContain("Embed", "iframe");
    }

    @Test
    void thePlanAndItsMeasuresOfferTheLinesToCopyWithTheWholeAddress() {
        assertThat(whole(pages, "/primer/en/plans/2024-2025"))
                .contains("Embed this plan")
                .contains("&lt;iframe height=\"460\" loading=\"lazy\" src=\"https://plans.example" + PLAN + "\"")
                .contains("https://www.primer.example, https://*.primer.example");
        assertThat(whole(pages, "/primer/sr-Cyrl/plans/2024-2025/measures/1"))
                .contains("Уградите ову меру")
                .contains("https://plans.example/embed/primer/sr-Cyrl/plans/2024-2025/measures/1\"");
    }

    @Test
    void aPastEditionIsNotOfferedForEmbedding() {
        assertThat(text(pages.ofEdition(SamplePlans.ordinary()), "/primer/en/plans/2024-2025/versions/2"))
                .doesNotContain("iframe");
    }

    @Test
    void aTitleCannotBreakOutOfTheLines() {
        var title = "\" onload=\"alert(1)\"><script>alert(2)</script>&";
        var hostile = SamplePlans.history(SamplePlans.promised().withTitle(Text.of("en", title)));
        assertThat(text(pages.current(hostile), "/primer/en/plans/2024-2025"))
                .contains(
                        "title=\"&amp;quot; onload=&amp;quot;alert(1)&amp;quot;&amp;gt;&amp;lt;script&amp;gt;alert(2)")
                .doesNotContain("<script>alert");
        assertThat(text(pages.embedded(hostile), PLAN)).doesNotContain("<script");
    }
}
