package org.openplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.Quarter;

class ScriptTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ljubav, njiva i džep            | Љубав, њива и џеп
            LJUBAV i NJIVA                  | ЉУБАВ и ЊИВА
            injekcija                       | инјекција
            nadživeti                       | надживети
            konjunktura                     | конјунктура
            Tanjug                          | Танјуг
            odžaliti i podžanr              | оджалити и поджанр
            Đorđe Šćepanović                | Ђорђе Шћепановић
            grad@novipazar.org.rs           | grad@novipazar.org.rs
            vidi https://primer.rs/vesti    | види https://primer.rs/vesti
            III kvartal 2025.               | III квартал 2025.
            I kvartal 2025.                 | I квартал 2025.
            I tako dalje                    | И тако даље
            datoteka JSON, otisak SHA-256   | датотека JSON, отисак SHA-256
            """)
    void latinBecomesCyrillic(String latin, String cyrillic) {
        assertThat(Script.cyrillic(latin)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Љубав, њива и џеп | Ljubav, njiva i džep
            ЉУБАВ ОГАЊ        | LJUBAV OGANJ
            Његош             | Njegoš
            инјекција         | injekcija
            """)
    void cyrillicBecomesLatin(String cyrillic, String latin) {
        assertThat(Script.latin(cyrillic)).isEqualTo(latin);
    }

    @Test
    void aPatternKeepsItsArgumentsInCyrillic() {
        assertThat(Translations.inCyrillic(
                        "{0, plural, one {# korak} few {# koraka} other {# koraka}} do {1}, '{'x'}'"))
                .isEqualTo("{0, plural, one {# корак} few {# корака} other {# корака}} до {1}, '{'x'}'");
    }

    @Test
    void datesAndQuartersAreSaidAsPeopleSayThem() {
        var translations = new Translations();
        var day = LocalDate.of(2025, 7, 14);
        var quarter = Quarter.parse("2025-Q2");

        assertThat(translations.in("en").date(day)).isEqualTo("14 July 2025");
        assertThat(translations.in("sr-Latn").date(day)).isEqualTo("14. jula 2025.");
        assertThat(translations.in("sr-Cyrl").date(day)).isEqualTo("14. јула 2025.");
        assertThat(translations.in("en").untilEndOf(quarter)).isEqualTo("until the end of the second quarter of 2025");
        assertThat(translations.in("sr-Cyrl").untilEndOf(quarter)).isEqualTo("до краја другог квартала 2025.");
        assertThat(translations.in("sr-Latn").number(1234567)).isEqualTo("1.234.567");
    }
}
