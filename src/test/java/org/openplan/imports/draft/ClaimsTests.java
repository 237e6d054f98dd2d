package org.openplan.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.document.OgpValue;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;

/// Ticks and words in the cells of the values.
class ClaimsTests {

    private final MeasureDraft measure = new MeasureDraft("1", "Open the budget");
    private final Claims claims = new Claims(new Labels(), new PlacementLog());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☐",
                "□",
                "✗",
                "✘",
                "❌",
                "-",
                "/",
                "0",
                "N",
                "No",
                "no.",
                "Ne",
                "Не",
                "Ništa",
                "N/A",
                "☐ Yes ☒ No",
                "☐ Da ☒ Ne",
                "☐ Yes ☐ No"
            })
    void aRefusalClaimsNothing(String answer) {
        answer(answer);
        assertThat(measure.values).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"☒", "☑", "✓", "✔", "X", "x", "Х", "Yes", "Da", "Да", "Sí", "☒ Yes ☐ No", "☑ Sí ☐ No"})
    void aTickClaimsTheValueWithoutAReason(String answer) {
        answer(answer);
        assertThat(measure.values).isEqualTo(Map.of(OgpValue.TRANSPARENCY, ""));
    }

    @Test
    void theReasonStandsUnderTheTick() {
        answer("☒ Yes ☐ No\nThe budget is published");
        assertThat(measure.values).isEqualTo(Map.of(OgpValue.TRANSPARENCY, "The budget is published"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No one could read the budget before", "The town publishes its budget"})
    void aSentenceIsTheReason(String answer) {
        answer(answer);
        assertThat(measure.values).isEqualTo(Map.of(OgpValue.TRANSPARENCY, answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☒ Transparency ☐ Public accountability",
                "☑ Transparency ✗ Public accountability",
                "✓ Transparency ✘ Public accountability",
                "Transparency\nPublic accountability: No"
            })
    void ofAListOnlyWhatIsTicked(String list) {
        assertThat(claims.readList(measure, list, cell(list))).isTrue();
        assertThat(measure.values).containsOnlyKeys(OgpValue.TRANSPARENCY);
    }

    @Test
    void aSentenceThatRefusesAValueDoesNotClaimIt() {
        String relevance = "Transparency: the town publishes its budget\nPublic accountability: No";
        claims.readNamed(measure, relevance, cell(relevance));
        assertThat(measure.values).containsOnlyKeys(OgpValue.TRANSPARENCY);
    }

    private void answer(String text) {
        claims.read(measure, Field.TRANSPARENCY, text, cell(text));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell("table 1", 0, 1, false, List.of(new Block.Paragraph(text, false, false)));
    }
}
