package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.Text;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LinkTitlesTests {

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Test
    void aTitleIsALineInEveryLanguage() {
        assertThat(LinkTitles.mayFollow(List.of(), List.of(link("en", 200)))).isTrue();
        assertThat(LinkTitles.mayFollow(List.of(), List.of(link("en", 201)))).isFalse();
        var second = new Link(Text.of("en", "The budget").with("sr-Latn", "x".repeat(201)), null);
        assertThat(LinkTitles.mayFollow(List.of(), List.of(second))).isFalse();
    }

    @Test
    void aLongOneThatWasThereBeforeStays() {
        var read = List.of(link("en", 300));
        var translated =
                List.of(new Link(read.getFirst().title().with("sr-Latn", "Budžet"), "https://www.town.example"));

        assertThat(LinkTitles.mayFollow(read, translated)).isTrue();
        assertThat(LinkTitles.mayFollow(read, List.of(link("en", 301)))).isFalse();
    }

    @Test
    void aMeasureWithALongerOneIsRefusedWhoeverSendsIt() {
        var town = cast.town();
        town.run(town.coordinator(), () -> {
            var plan = plans.draft(SamplePlan.document(), List.of(), List.of());
            var measure = measures.details(overview.details(plan).measures().getFirst());
            var changed = measure.measure().withLinks(List.of(link("en", 1_000_000)));

            assertThatThrownBy(() -> measures.revise(
                            measure.id(), measure.version(), new MeasureRevision(changed, measure.steps())))
                    .isInstanceOfSatisfying(
                            PlanObstructed.class,
                            refused -> assertThat(refused.obstacles().getFirst().reason())
                                    .isEqualTo(Obstacle.Reason.LINK_TITLE_TOO_LONG));
        });
    }

    private static Link link(String language, int length) {
        return new Link(new Text(Map.of(language, "x".repeat(length))), null);
    }
}
