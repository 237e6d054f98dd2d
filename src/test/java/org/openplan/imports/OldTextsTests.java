package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text files in the encodings offices save them in.
class OldTextsTests {

    private static final String PLAN = """
            Akcioni plan za 2024–2025

            Mera 1. Čitljiviji budžet građana
            Odgovorna institucija\tOdeljenje za društvene delatnosti
            Glavni cilj\tDa budžet bude razumljiv građanima i građankama.
            Koraci\tDatum početka\tDatum završetka
            1. Izrada vodiča\tI kvartal 2024.\tII kvartal 2024.
            """;
    private static final String CYRILLIC = """
            Акциони план за 2024-2025

            Мера 1. Читљивији буџет грађана
            Одговорна институција\tОдељење за друштвене делатности
            Главни циљ\tДа буџет буде разумљив грађанима и грађанкама.
            Кораци\tДатум почетка\tДатум завршетка
            1. Израда водича\tI квартал 2024.\tII квартал 2024.
            """;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', false",
        "UTF-8, '\uFEFF', true",
        "UTF-16LE, '\uFEFF', true",
        "UTF-16BE, '\uFEFF', false",
        "UTF-16LE, '', false",
        "windows-1250, '', false",
        "windows-1251, '', true",
    })
    void aPlanIsReadInItsEncoding(String encoding, String mark, boolean cyrillic) {
        byte[] content = (mark + (cyrillic ? CYRILLIC : PLAN)).getBytes(Charset.forName(encoding));
        var measure = new PlanReader()
                .read(content, "plan.txt", null)
                .document()
                .measures()
                .getFirst();
        assertThat(measure.title().inOrFirst("sr-Latn"))
                .isEqualTo(cyrillic ? "Читљивији буџет грађана" : "Čitljiviji budžet građana");
        assertThat(measure.steps().getFirst().end()).hasToString("2024-Q2");
    }
}
