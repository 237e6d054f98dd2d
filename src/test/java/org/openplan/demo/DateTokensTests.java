package org.openplan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.language.Translations;

/// Dates inside the texts of a demonstration.
class DateTokensTests {

    private static final Translations TRANSLATIONS = new Translations();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[2025-03-24]]; 24 June 2025; 24. juna 2025.; 24. јуна 2025.",
                "[[2025-03-24|day]]; 24 June; 24. juna; 24. јуна",
                "[[2025-12-31|year]]; 2026; 2026; 2026",
                "[[2025-03-24|iso]]; 2025-06-24; 2025-06-24; 2025-06-24",
                "[[2025-Q4]]; the first quarter of 2026; prvi kvartal 2026.; први квартал 2026."
            })
    void aTokenIsMovedAndWrittenInTheLanguageOfItsText(String token, String english, String latin, String cyrillic) {
        assertThat(written(1, token, "en")).isEqualTo(english);
        assertThat(written(1, token, "sr-Latn")).isEqualTo(latin);
        assertThat(written(1, token, "sr-Cyrl")).isEqualTo(cyrillic);
    }

    @Test
    void severalStandInOneText() {
        var text = "From [[2024-09-16]] to [[2024-10-18]]: [[2025-01-01|year]]–[[2026-12-31|year]].";
        assertThat(written(2, text, "en")).isEqualTo("From 16 March 2025 to 18 April 2025: 2025–2027.");
    }

    @Test
    void theFullStopOfAnOrdinalNumberIsNotDoubled() {
        assertThat(written(0, "Usvojen [[2025-02-10]], važi do [[2026-12-31]].", "sr-Latn"))
                .isEqualTo("Usvojen 10. februara 2025, važi do 31. decembra 2026.");
        assertThat(written(0, "Tako je [[2025-02-10]] odlučeno.", "sr-Latn"))
                .isEqualTo("Tako je 10. februara 2025. odlučeno.");
        assertThat(written(0, "Izveštaji za [[2025-Q2]].", "sr-Latn")).isEqualTo("Izveštaji za drugi kvartal 2025.");
        assertThat(written(0, "Objavljeno [[2025-03-24|day]].", "sr-Latn")).isEqualTo("Objavljeno 24. marta.");
        assertThat(written(0, "Adopted on [[2025-02-10]].", "en")).isEqualTo("Adopted on 10 February 2025.");
    }

    @Test
    void whatIsNoTokenStaysAsItIs() {
        var text = "A {0} and [one] list, $1 \\ and 2.000 copies";
        assertThat(written(5, text, "en")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[2025-02-30]]",
                "[[2025-13-01|year]]",
                "[[2025-03-24|week]]",
                "[[2025-03-24|]]",
                "[[2025-Q5]]",
                "[[2025-Q1|year]]",
                "[[2025]]",
                "[[]]",
                "[[soon]]"
            })
    void aTokenThatIsNoDateIsRefusedByName(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(0, "On " + token + ".", "en"))
                .withMessageContaining(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"On [[2025-03-24], done", "On [2025-03-24]], done", "On [[2025-03-24 done"})
    void halfATokenIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> written(0, text, "en"));
    }

    private static String written(int quarters, String text, String language) {
        return new DemoDateTokens(new TimeShift(quarters)).written(text, TRANSLATIONS.in(language));
    }
}
