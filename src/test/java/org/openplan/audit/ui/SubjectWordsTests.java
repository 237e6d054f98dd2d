package org.openplan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.design.Translations;

class SubjectWordsTests {

    @ParameterizedTest
    @CsvSource({
        "measure 2 step 1, 'Mera 2, korak 1'",
        "measure 2, Mera 2",
        "plan 2025-2026, Plan 2025-2026",
        "plan 2025-2026 measure 2 step 1, 'Mera 2, korak 1, plan 2025-2026'",
        "plan 2025-2026 round 2025-Q1, 'Krug za I kvartal 2025., plan 2025-2026'",
        "round 2025-Q1, Krug za I kvartal 2025.",
        "institution City library, Institucija: City library",
        "something unheard of, something unheard of",
        "{0}, {0}"
    })
    void whatWasChangedIsSaidInTheReadersLanguage(String subject, String said) {
        assertThat(new SubjectWords(new Translations().in("sr-Latn")).say(subject))
                .isEqualTo(said);
    }
}
