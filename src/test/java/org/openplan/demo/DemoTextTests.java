package org.openplan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.Severity;
import org.openplan.document.Text;
import org.openplan.language.Translations;
import org.openplan.quality.Quality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the demonstration of the made-up town says.
class DemoTextTests {

    private static final DemoFolder FOLDER = new DemoFolder(Path.of("tenants/primer/demo"));

    private final DemoStory story = DemoStory.of(FOLDER, new Quarter(2026, 2), new Translations());
    private final PlanDocument plan = story.plan();
    private final DemoScript life = story.life();

    @Test
    void nothingInThePlanWantsMending() {
        assertThat(Quality.findings(plan))
                .filteredOn(finding -> finding.severity() != Severity.HINT)
                .extracting(Finding::rule, Finding::measure, Finding::step, Finding::details)
                .isEmpty();
        assertThat(plan.measures()).hasSize(4);
    }

    @Test
    void everyTextOfThePlanIsInBothLanguages() throws Exception {
        var texts = new ArrayList<JsonNode>();
        for (var file : List.of(FOLDER.planFile(), FOLDER.nextPlanFile()))
            collect(JsonMapper.shared().readTree(Files.readString(file)), texts);
        assertThat(texts)
                .hasSizeGreaterThan(80)
                .allSatisfy(text -> assertThat(text.propertyNames()).containsExactlyInAnyOrder("en", "sr-Latn"));
    }

    @Test
    void everythingReportedAndPublishedIsInBothLanguages() {
        var texts = new ArrayList<Text>();
        for (var day : life.days()) {
            if (day.published() != null) texts.add(day.published());
            day.reported().forEach(telling -> texts.add(telling.note()));
            day.reported().stream()
                    .map(DemoScript.Telling::obstacle)
                    .filter(obstacle -> obstacle != null)
                    .forEach(texts::add);
        }
        assertThat(texts)
                .hasSizeGreaterThan(20)
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("en", "sr-Latn"));
    }

    @Test
    void itsAddressesLeadNowhereReal() throws Exception {
        for (var file : List.of(FOLDER.planFile(), FOLDER.lifeFile(), FOLDER.nextPlanFile(), FOLDER.nextFile()))
            assertThat(Files.readString(file).replaceAll("https://primer\\.example/|@primer\\.example", ""))
                    .doesNotContain("://")
                    .doesNotContain("@");
    }

    private static void collect(JsonNode node, List<JsonNode> texts) {
        if (node.isObject() && (node.has("en") || node.has("sr-Latn"))) texts.add(node);
        else node.forEach(inner -> collect(inner, texts));
    }
}
