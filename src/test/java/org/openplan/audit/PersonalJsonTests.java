package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openplan.document.Text;
import org.openplan.tenancy.PersonalData;
import tools.jackson.databind.node.StringNode;

class PersonalJsonTests {

    private final Map<String, UUID> kept = new LinkedHashMap<>();

    record Letter(
            String number,
            @PersonalData String from,
            @PersonalData @Nullable String to,
            @PersonalData Text text) {}

    @Test
    void markedTextsStandApartAndTheRestIsWritten() {
        var written = PersonalJson.written(PersonalJson.snapshot(letter()), this::keep);

        assertThat(kept.keySet()).containsExactly("Ana", "Open the park", "Otvorite park");
        assertThat(written).contains("\"number\":\"1\"", "\"to\":null").doesNotContain("Ana", "Open", "park");
    }

    @Test
    void whatStandsApartComesBackInItsPlace() {
        var written = PersonalJson.written(PersonalJson.snapshot(letter()), this::keep);
        var back = PersonalJson.resolved(PersonalJson.read(written), key -> StringNode.valueOf(textOf(key)));

        assertThat(back.path("from").asString()).isEqualTo("Ana");
        assertThat(back.path("text").path("sr-Latn").asString()).isEqualTo("Otvorite park");
        assertThat(back.path("number").asString()).isEqualTo("1");
    }

    private static Letter letter() {
        return new Letter("1", "Ana", null, Text.of("en", "Open the park").with("sr-Latn", "Otvorite park"));
    }

    private UUID keep(String text) {
        return kept.computeIfAbsent(text, _ -> UUID.randomUUID());
    }

    private String textOf(UUID key) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
