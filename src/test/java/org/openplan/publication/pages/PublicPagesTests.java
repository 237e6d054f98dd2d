package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openplan.design.Encoded;
import org.openplan.design.PageWriter;
import org.openplan.design.Stylesheets;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Text;
import org.openplan.language.Translations;

class PublicPagesTests {

    private final Translations translations = new Translations();
    private final PlanPages pages = new PlanPages(SamplePlans.town(), translations);

    @Test
    void whatAFigureCoversAndWhyAReportHasNoEvidenceStandBesideIt() {
        assertThat(measure(measure -> measure))
                .contains("Two more were cancelled", "Halls and leaflets")
                .doesNotContain("Why there is no evidence");
        assertThat(measure(PublicPagesTests::withoutEvidence)).contains("Why there is no evidence:", "Said aloud only");
    }

    private static PlanDocument.Measure withoutEvidence(PlanDocument.Measure measure) {
        var report = new PlanDocument.Report(
                SampleId.of("unproven"),
                Quarter.parse("2024-Q1"),
                Completion.COMPLETE,
                Text.of("en", "Done"),
                null,
                LocalDate.of(2024, 1, 10),
                List.of(),
                Text.of("en", "Said aloud only"));
        return measure.withSteps(measure.steps().stream()
                .map(step -> step.withReports(List.of(report)))
                .toList());
    }

    @Test
    void everyPageStaysWithinItsBudget() {
        for (var plan : plans().values()) all(plan).forEach(Budget::isKept);
        var styles = Stylesheets.publicPages().getBytes(StandardCharsets.UTF_8);
        assertThat(Encoded.of(styles).brotli().length).isBetween(1, 10_240);
        assertThat(styles.length).isLessThanOrEqualTo(15 * 1024);
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(all(SamplePlans.ordinary())).usingRecursiveComparison().isEqualTo(all(SamplePlans.ordinary()));
    }

    @Test
    void silenceAfterTheDeadlineIsShown() {
        assertThat(page("/primer/en/plans/2024-2025/measures/1"))
                .contains("late by 3 quarters: no evidence available")
                .doesNotContain("style=");
        assertThat(page("/primer/en/plans/2024-2025")).contains("no evidence");
    }

    @Test
    void theFirstParagraphIsCountedFromThePlanInEveryLanguage() {
        assertThat(page("/primer/en/plans/2024-2025")).contains("<b>4 measures, 8 steps.</b>");
        assertThat(page("/primer/sr-Latn/plans/2024-2025")).contains("<b>4 mere, 8 koraka.</b>");
        assertThat(page("/primer/sr-Cyrl/plans/2024-2025")).contains("<b>4 мере, 8 корака.</b>");
    }

    @Test
    void theHeadlineSaysWhoseThePlanIs() {
        assertThat(page("/primer/en/plans/2024-2025")).contains("<h1><small>Town of Primer</small> <span>");
        var named = SamplePlans.ordinary().document().withTitle(Text.of("en", "Plan of the Town of Primer"));
        assertThat(text(pages.current(SamplePlans.history(named)), "/primer/en/plans/2024-2025"))
                .contains("<h1><span>Plan of the Town of Primer</span></h1>");
    }

    @Test
    void aLongDescriptionComesAfterTheStateAndIsClippedAtASentence() {
        var sentence = "The office publishes the minutes of every session within three days of it. ";
        var page = measure(
                measure -> measure.withSummary(Text.of("en", sentence.repeat(12).strip())));

        assertThat(page)
                .containsPattern("<p class=\"?lead\"?><b>[^<]+</b> <span>"
                        + sentence.repeat(3).strip() + "</span>");
        assertThat(page).contains("#summary", sentence.repeat(12).strip());
    }

    @Test
    void whatHasNoRowsIsNotOffered() {
        assertThat(measure(measure -> measure)).contains("indicators.csv", "money.csv");
        assertThat(measure(measure -> measure.withIndicators(List.of()).withBudget(List.of())))
                .contains("plans/2024-2025.csv")
                .doesNotContain("indicators.csv", "money.csv");
    }

    @Test
    void anIndicatorWithoutAFigureHasNoEmptyTable() {
        var bare = Indicator.of(Text.of("en", "Sessions streamed"));

        assertThat(measure(measure -> measure.withIndicators(List.of(bare))))
                .contains("The plan gives no figure for this indicator.")
                .doesNotContain("in figures");
    }

    /// The page of the first measure after a change of each.
    private String measure(UnaryOperator<Measure> change) {
        var plan = SamplePlans.ordinary().document();
        var changed = plan.withMeasures(plan.measures().stream().map(change).toList());
        return text(pages.current(SamplePlans.history(changed)), "/primer/en/plans/2024-2025/measures/1");
    }

    @Test
    void aMissingTextFallsBackAndSaysSoOnce() {
        var page = page("/primer/sr-Cyrl/plans/2024-2025");
        assertThat(page).contains("lang=\"en\">Sessions streamed").containsOnlyOnce("на енглеском језику");
        assertThat(page("/primer/sr-Cyrl/plans/2024-2025")).contains("Радионице о учешћу грађана");
        assertThat(page("/primer/en/plans/2024-2025")).doesNotContain("exist only in");
    }

    @Test
    void whatEvidenceIsCalledKeepsItsScript() {
        assertThat(page("/primer/sr-Cyrl/plans/2024-2025/measures/1"))
                .contains(">Record on the site</a>", ">Attendance list</a>");
    }

    @Test
    void anEarlierEditionIsUnmovedByALaterOne() {
        var alone = pages.ofEdition(SamplePlans.ordinary().upTo(1));
        assertThat(alone.get("/primer/en/plans/2024-2025/versions/1"))
                .asString(StandardCharsets.UTF_8)
                .contains("This is edition 1")
                .doesNotContain("Q3 2025");
    }

    @Test
    void eachEditionNamesTheFingerprintOfTheOneBefore() {
        var history = SamplePlans.ordinary();
        var first = history.editions().getFirst().sha256();
        var named = "The edition before it: <code>sha256 " + first;
        var written = pages.ofEdition(history);
        assertThat(text(written, "/primer/en/plans/2024-2025/versions/2")).contains(named);
        assertThat(page("/primer/en/plans/2024-2025/versions")).contains("The edition before it: <code>" + first);
        assertThat(text(pages.ofEdition(history.upTo(1)), "/primer/en/plans/2024-2025/versions/1"))
                .contains(first)
                .doesNotContain("The edition before it");
    }

    private static String text(Map<String, byte[]> pages, String address) {
        return new String(pages.get(address), StandardCharsets.UTF_8);
    }

    @Test
    void aMovedDeadlineShowsTheFirstPromiseBesideIt() {
        var once = "first promised: until the end of the first quarter of 2025";
        assertThat(page("/primer/en/plans/2024-2025/measures/1").split(once, -1))
                .hasSize(2);
        assertThat(page("/primer/sr-Latn/plans/2024-2025/measures/1"))
                .contains("prvobitno obećano: do kraja prvog kvartala 2025.");
        assertThat(page("/primer/en/plans/2024-2025/measures/2")).doesNotContain("first promised");
    }

    @Test
    void aDeadlineMovedFromADayShowsTheDay() {
        var promised = SamplePlans.promised();
        var measure = promised.measures().getFirst();
        var onADay = measure.withSteps(measure.steps().stream()
                .map(step -> step.withEndDate(LocalDate.of(2025, 3, 14)))
                .toList());
        var moved = SamplePlans.history(promised.withMeasures(List.of(onADay)), promised);

        assertThat(text(all(moved), "/primer/en/plans/2024-2025/measures/1"))
                .contains("first promised: until 14 March 2025");
    }

    @Test
    void whatMovedStandsOnThePageOfChanges() {
        assertThat(page("/primer/en/plans/2024-2025/changes"))
                .contains("deadline moved from Q1 2025 to Q3 2025")
                .contains("target for Q2 2025: from 12 to 10");
    }

    @Test
    void theReasonStandsBesideWhatMovedWhereverItIsShown() {
        var pages = all(SamplePlans.explained(Text.of("en", "The halls were closed."), Text.NONE));
        assertThat(plain(pages, "/primer/en/plans/2024-2025/changes"))
                .contains("deadline moved from Q1 2025 to Q3 2025. Reason given in edition 2: The halls were closed.")
                .contains("Q3 2025 Reason: The halls were closed.")
                .contains("from 12 to 10. Edition 2 gives no reason.")
                .contains("10 No reason is given.");
        assertThat(plain(pages, "/primer/en/plans/2024-2025/measures/1"))
                .contains("first promised: until the end of the first quarter of 2025 Reason: The halls were closed.");
        assertThat(plain(pages, "/primer/sr-Latn/plans/2024-2025/changes"))
                .contains("Razlog naveden u 2. izdanju: The halls were closed.", "Razlog nije naveden.");
    }

    @Test
    void editionsOfFormerVersionsAreNotSaidToGiveNoReason() {
        assertThat(page("/primer/en/plans/2024-2025/changes")).doesNotContain("reason");
    }

    /// What a reader sees, with a space between all elements.
    private static String plain(Map<String, byte[]> pages, String address) {
        return text(pages, address)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" .", ".");
    }

    @Test
    void samplesAreWrittenToBeLookedAt() throws Exception {
        for (var plan : plans().values()) for (var page : all(plan).entrySet()) write(page.getKey(), page.getValue());
        write(Stylesheets.publicAddress(), Stylesheets.publicPages().getBytes(StandardCharsets.UTF_8));
        write(
                PageContext.stylesheetAddress(SamplePlans.town()),
                PageContext.stylesheet(SamplePlans.town()).getBytes(StandardCharsets.UTF_8));
        var towns = new TownsPage(translations, "en").shell(List.of(SamplePlans.town()), "");
        write("/", PageWriter.write(towns.page()));
    }

    private static void write(String address, byte[] bytes) throws Exception {
        var file = Path.of("target/samples" + address
                + (address.endsWith("/") ? "index.html" : address.endsWith(".css") ? "" : ".html"));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static Map<String, PlanHistory> plans() {
        return Map.of(
                "ordinary", SamplePlans.ordinary(),
                "empty", SamplePlans.history(SamplePlans.empty()),
                "huge", SamplePlans.history(SamplePlans.huge(40)),
                "endless", SamplePlans.history(SamplePlans.saying("before"), SamplePlans.saying("W".repeat(200))));
    }

    private Map<String, byte[]> all(PlanHistory plan) {
        var all = new HashMap<>(pages.current(plan));
        all.putAll(pages.ofEdition(plan.upTo(1)));
        all.putAll(pages.town(List.of(plan)));
        return all;
    }

    private String page(String address) {
        var bytes = all(SamplePlans.ordinary()).get(address);
        assertThat(bytes).as(address).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
