package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangeTests {

    @Test
    void onlyTheLeavesThatDifferAreNamed() {
        var changes = FieldChange.between("""
                {"title": {"en": "Open data"}, "steps": [{"end": "2024-Q1"}, {"end": "2024-Q2"}]}""", """
                {"title": {"en": "Open data"}, "steps": [{"end": "2024-Q1"}, {"end": "2024-Q3"}]}""");

        assertThat(changes).containsExactly(new FieldChange(List.of("steps", "2", "end"), "2024-Q2", "2024-Q3"));
    }

    @Test
    void somethingNewHasNothingBefore() {
        assertThat(FieldChange.between(null, "{\"name\": \"Youth office\", \"phone\": null}"))
                .containsExactly(new FieldChange(List.of("name"), "", "Youth office"));
    }

    @Test
    void somethingRemovedHasNothingAfter() {
        assertThat(FieldChange.between("[\"a\", \"b\"]", "[\"a\"]"))
                .containsExactly(new FieldChange(List.of("2"), "b", ""));
    }

    @Test
    void equalValuesDifferNowhere() {
        assertThat(FieldChange.between("{\"a\": 1}", "{\"a\": 1}")).isEmpty();
        assertThat(FieldChange.between(null, null)).isEmpty();
    }
}
