package org.openplan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.audit.ChangeSummary;
import org.openplan.audit.FieldChange;
import org.openplan.language.Translations;

class SummaryWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "indicators.1.targets.1       | ''      | 10      | Indicator 1: target 10",
                "indicators.1.targets.2.value | 5       | 10      | Indicator 1: target 10 instead of 5",
                "steps.2.end | 2025-Q2 | 2025-Q3 | Step 2: until the end of the third quarter of 2025 instead of the second",
                "steps.2.end | 2024-Q4 | 2025-Q3 | Step 2: until the end of the third quarter of 2025 instead of the fourth quarter of 2024",
                "steps.2.end | ''      | 2025-Q3 | Step 2: until the end of the third quarter of 2025",
                "steps.2.institution | Library | ''  | Step 2: own institution emptied, before: “Library”",
                "steps.3     | ''      | Ask people | Step 3 added: “Ask people”",
                "steps.3     | Ask people | ''  | Step 3 removed: “Ask people”",
                "title.en    | Old     | New     | Title (English): “New” instead of “Old”",
                "goal.en     | ''      | New     | Main goal (English): “New”",
                "steps.1.completion | LIMITED | COMPLETE | Step 1: completion complete instead of limited",
            })
    void oneChangeIsSaidInAFewWords(String path, String before, String after, String said) {
        assertThat(say("en", 0, change(path, before, after))).isEqualTo(said);
    }

    @Test
    void theyAreSaidInTheReadersLanguage() {
        assertThat(say("sr-Latn", 0, change("steps.2.end", "2025-Q2", "2025-Q3")))
                .isEqualTo("Korak 2: do kraja trećeg kvartala 2025. umesto drugog");
        assertThat(say("sr-Latn", 2, change("goal.en", "", "New")))
                .contains("„New“")
                .endsWith("; i još 2");
        assertThat(say("sr-Cyrl", 0, change("steps.2.end", "", "2025-Q3")))
                .isEqualTo("Корак 2: до краја трећег квартала 2025.");
    }

    @Test
    void theRestIsCounted() {
        assertThat(say("en", 3, change("goal.en", "", "A"), change("problem.en", "", "B")))
                .startsWith("Main goal (English): “A”; Problem addressed")
                .endsWith("; and 3 more");
        assertThat(say("en", 1, change("goal.en", "", "A"))).endsWith("; and one more");
        assertThat(say("en", 0)).isEmpty();
    }

    private static FieldChange change(String path, String before, String after) {
        return new FieldChange(List.of(path.split("\\.")), before, after);
    }

    private static String say(String language, int more, FieldChange... first) {
        var words = new Translations().in(language);
        return new SummaryWords(words).say(new ChangeSummary(List.of(first), more));
    }
}
