package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class ChangeSummaryTests {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    @Test
    void theFirstTwoStandThereAndTheRestIsCounted() {
        var summary =
                ChangeSummary.of(json("{\"a\":1,\"b\":1,\"c\":1,\"d\":1}"), json("{\"a\":2,\"b\":2,\"c\":2,\"d\":1}"));

        assertThat(summary.first()).extracting(FieldChange::path).containsExactly(List.of("a"), List.of("b"));
        assertThat(summary.more()).isOne();
    }

    @Test
    void whatOnlyMachinesReadIsNotCounted() {
        assertThat(ChangeSummary.of(json("{\"id\":1,\"version\":1}"), json("{\"id\":2,\"version\":2}")))
                .isEqualTo(ChangeSummary.NONE);
    }

    @Test
    void longTextsAreShortened() {
        var summary = ChangeSummary.of(json("{\"a\":\"\"}"), json("{\"a\":\"" + "word ".repeat(100) + "\"}"));

        assertThat(summary.first().getFirst().after()).hasSizeLessThan(65).endsWith("…");
    }

    @Test
    void somethingNewWithManyFieldsHasNoSummary() {
        var many = new StringBuilder("{\"f0\":0");
        for (int i = 1; i < 20; i++) many.append(",\"f").append(i).append("\":").append(i);

        assertThat(ChangeSummary.of(NOTHING, json(many + "}"))).isEqualTo(ChangeSummary.NONE);
        assertThat(ChangeSummary.of(NOTHING, json("{\"reason\":\"Because\"}")).first())
                .containsExactly(new FieldChange(List.of("reason"), "", "Because"));
    }

    private static JsonNode json(String written) {
        return PersonalJson.read(written);
    }
}
