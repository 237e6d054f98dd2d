package org.openplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressMessagesTests {

    private final Translations translations = new Translations();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | late | kasni",
                "1 | late by 1 quarter | kasni 1 kvartal",
                "3 | late by 3 quarters | kasni 3 kvartala",
                "4 | late by 1 year | kasni 1 godinu",
                "9 | late by 2 years 3 months | kasni 2 godine i 3 meseca",
                "15 | late by 3 years 9 months | kasni 3 godine i 9 meseci",
                "20 | late by 5 years | kasni 5 godina"
            })
    void aLongDelayIsSaidInYearsAndMonths(int quarters, String english, String serbian) {
        assertThat(late("en", quarters)).isEqualTo(english);
        assertThat(late("sr-Latn", quarters)).isEqualTo(serbian);
    }

    private String late(String language, int quarters) {
        return new ProgressMessages(translations.in(language)).late(quarters);
    }
}
