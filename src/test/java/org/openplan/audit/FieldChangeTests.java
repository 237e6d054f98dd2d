package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class FieldChangeTests {

    @Test
    void onlyTheLeavesThatDifferAreNamed() {
        var changes = between("""
                {"title": {"en": "Open data"}, "steps": [{"end": "2024-Q1"}, {"end": "2024-Q2"}]}""", """
                {"title": {"en": "Open data"}, "steps": [{"end": "2024-Q1"}, {"end": "2024-Q3"}]}""");

        assertThat(changes).containsExactly(new FieldChange(List.of("steps", "2", "end"), "2024-Q2", "2024-Q3"));
    }

    @Test
    void somethingNewHasNothingBefore() {
        assertThat(between(null, "{\"name\": \"Youth office\", \"phone\": null}"))
                .containsExactly(new FieldChange(List.of("name"), "", "Youth office"));
    }

    @Test
    void somethingRemovedHasNothingAfter() {
        assertThat(between("[\"a\", \"b\"]", "[\"a\"]")).containsExactly(new FieldChange(List.of("2"), "b", ""));
    }

    @Test
    void stepsAreComparedWithTheirLikeWhereverTheyStand() {
        var changes = between("""
                {"steps": [{"number": "1", "end": "2024-Q1"}, {"number": "2", "end": "2024-Q2"}]}""", """
                {"steps": [{"number": "2", "end": "2024-Q3"}]}""");

        assertThat(changes)
                .containsExactly(
                        new FieldChange(List.of("steps", "2", "end"), "2024-Q2", "2024-Q3"),
                        new FieldChange(List.of("steps", "1", "number"), "1", ""),
                        new FieldChange(List.of("steps", "1", "end"), "2024-Q1", ""));
    }

    @Test
    void inShortAnEntryThatIsNewOrGoneIsOneChange() {
        var changes = FieldChange.inShort(json("""
                {"indicators": [{"name": {"en": "Visits"}, "targets": []}], "links": [{"url": "https://a.example"}]}"""), json("""
                {"indicators": [{"name": {"en": "Visits"}, "targets": [{"quarter": "2024-Q4", "value": 10}]}],
                 "links": []}"""));

        assertThat(changes)
                .containsExactly(
                        new FieldChange(List.of("indicators", "1", "targets", "1"), "", "10"),
                        new FieldChange(List.of("links", "1"), "https://a.example", ""));
    }

    @Test
    void equalValuesDifferNowhere() {
        assertThat(between("{\"a\": 1}", "{\"a\": 1}")).isEmpty();
        assertThat(between(null, null)).isEmpty();
    }

    private static List<FieldChange> between(@Nullable String before, @Nullable String after) {
        return FieldChange.between(json(before), json(after));
    }

    private static JsonNode json(@Nullable String written) {
        return written == null ? MissingNode.getInstance() : PersonalJson.read(written);
    }
}
