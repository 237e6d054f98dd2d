package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanHistory;
import org.openplan.document.Text;
import org.openplan.language.Translations;

/// The figures of the pages as tables, and the editions as a feed.
class OpenDataTests {

    private static final String PLAN = "/primer/en/plans/2024-2025";

    private static final Text CLOSED = Text.of("en", "The halls were closed.");

    private final PlanPages pages = new PlanPages(SamplePlans.town(), new Translations());

    @Test
    void everyStepSaysItsStateOnTheDayOfTheEdition() {
        var steps = text(data(SamplePlans.ordinary()), PLAN + ".csv");

        assertThat(steps.lines().findFirst().orElseThrow()).startsWith("\ufeffedition,published,measure,title,step,");
        assertThat(steps.lines()).hasSize(1 + 8);
        assertThat(steps)
                .contains(",2024-Q2,2024-Q4,2024-Q4,NO_EVIDENCE,3,,,")
                .contains(",2025-Q1,2025-Q3,2025-Q1,LIMITED,0,2025-Q2,2025-07-06,https://primer.example/zapisnik ");
    }

    @Test
    void theTablesOfStepsAndMeasuresKeepTheirColumns() {
        var data = data(SamplePlans.ordinary());

        assertThat(text(data, PLAN + ".csv").lines().findFirst())
                .hasValue(
                        "\ufeffedition,published,measure,title,step,description,institution,start,end,promised_end,"
                                + "state,quarters_late,reported_for,accepted,evidence,counts_as,deadline,awaited_until,moved_because");
        assertThat(text(data, PLAN + "/measures.csv").lines().findFirst().orElseThrow())
                .startsWith("\ufeffedition,published,measure,title,institution,state,assessed,assessed_by,assessed_on,"
                        + "steps,complete,late,without_evidence,declared,declared_by,declared_on,"
                        + "summary,description,problem,goal,relevance,additional_information");
    }

    @Test
    void everyMeasureHasBothVoices() {
        assertThat(text(data(SamplePlans.ordinary()), PLAN + "/measures.csv"))
                .contains(",Odeljenje za informisanje,SUBSTANTIAL,LIMITED,Civic Forum,2025-07-09,2,1,0");
    }

    @Test
    void everyFigureSaysWhereItComesFrom() {
        var data = data(SamplePlans.ordinary());

        assertThat(text(data, PLAN + "/indicators.csv"))
                .contains("2,1,Workshops held,radionica,BASELINE,2023-Q4,2023-12-31,0,spiskovi učesnika")
                .contains("2,1,Workshops held,radionica,TARGET,2025-Q2,,10,")
                .contains(
                        "2,1,Workshops held,radionica,READING,2025-Q2,2025-06-30,7,spiskovi učesnika,Two more were cancelled");
        assertThat(text(data, PLAN + "/money.csv"))
                .contains(",2024,1200000.00,800000.00,RSD,Budžet grada,Halls and leaflets");
    }

    @Test
    void whyAPromiseWasMovedStandsInTheLastColumn() {
        var data = data(SamplePlans.explained(CLOSED, Text.of("en", "Two were dropped.")));

        assertThat(text(data, PLAN + ".csv").lines().filter(row -> row.endsWith(",The halls were closed.")))
                .singleElement()
                .asString()
                .contains("Hold five workshops in villages", ",2025-Q3,2025-Q1,");
        assertThat(text(data, PLAN + "/indicators.csv").lines())
                .first()
                .asString()
                .endsWith(",source,note,moved_because");
        assertThat(text(data, PLAN + "/indicators.csv").lines().filter(row -> row.endsWith(",Two were dropped.")))
                .singleElement()
                .asString()
                .contains(",TARGET,2025-Q2,,10,");
    }

    @Test
    void theFeedSaysWhichPromisesWereMovedAndWhy() {
        var data = data(SamplePlans.explained(CLOSED, Text.NONE));

        assertThat(text(data, PLAN + ".atom"))
                .contains("<summary>Second reporting round of 2025 · Measure 1, step 3 has another deadline: The halls"
                        + " were closed. · Measure 1 has another target for Q2 2025: no reason is given.</summary>")
                .contains("<summary>First publication</summary>");
        assertThat(text(data, "/primer/sr-Cyrl/plans/2024-2025.atom"))
                .contains("Мера 1 има други циљ за II квартал 2025.: разлог није наведен.");
    }

    @Test
    void anOlderEditionKeepsItsTables() {
        var data = pages.data(SamplePlans.ordinary().upTo(1), 1, "https://plans.example");

        assertThat(text(data, PLAN + "/versions/1.csv")).contains("\n1,2024-01-20,");
        assertThat(data).doesNotContainKey(PLAN + ".atom");
    }

    @Test
    void aTableIsInTheLanguageOfItsAddress() {
        assertThat(text(data(SamplePlans.ordinary()), "/primer/sr-Cyrl/plans/2024-2025.csv"))
                .contains("Радионице о учешћу грађана", "Одељење за информисање");
    }

    @Test
    void noTextBecomesAFormula() {
        var attacked = SamplePlans.history(SamplePlans.saying("=cmd|' /C calc'!A0"));

        pages.data(attacked, 0, "").forEach((address, table) -> {
            if (address.endsWith(".csv"))
                assertThat(new String(table, StandardCharsets.UTF_8)).doesNotContain(",=", "\n=", "\"=");
        });
    }

    @Test
    void theFeedIsWellFormedWhateverThePlanSays() throws Exception {
        for (var words :
                new String[] {"<script>alert(1)</script>", "a & b ]]>", "\u0000\u0008\u001f", "Ниш \uD83D\uDE80"}) {
            var feed = pages.data(SamplePlans.history(SamplePlans.saying(words)), 0, "https://plans.example")
                    .get("/primer/en/plans/hostile.atom");
            var parsed =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(feed));
            assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        }
        assertThat(text(data(SamplePlans.ordinary()), PLAN + ".atom"))
                .contains("<title>Edition 2, 20 July 2025</title>", "<summary>Second reporting round of 2025</summary>")
                .contains("href=\"https://plans.example" + PLAN + "/versions/1\"")
                .contains("<updated>2025-07-20T09:30:00+02:00</updated>");
    }

    private Map<String, byte[]> data(PlanHistory history) {
        return pages.data(history, 0, "https://plans.example");
    }

    private static String text(Map<String, byte[]> data, String address) {
        assertThat(data).containsKey(address);
        return new String(data.get(address), StandardCharsets.UTF_8);
    }
}
