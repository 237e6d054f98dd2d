package org.openplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private final Translations translations = new Translations();

    @Test
    void aSentenceThatEndsWithADateHasOneFullStop() {
        var serbian = translations.in(Locale.forLanguageTag("sr-Latn"));
        var english = translations.in(Locale.ENGLISH);

        assertThat(serbian.say("progress.FigureWords.last", "27, " + serbian.date(DAY)))
                .isEqualTo("Poslednja izmerena vrednost: 27, 30. juna 2025.");
        assertThat(english.say("progress.FigureWords.last", "27, " + english.date(DAY)))
                .isEqualTo("Last reading: 27, 30 June 2025.");
    }

    @Test
    void whatSomebodyTypedKeepsItsFullStops() {
        var english = translations.in(Locale.ENGLISH);

        assertThat(english.say("progress.FigureWords.last", "and so on...")).isEqualTo("Last reading: and so on....");
        assertThat(english.say("progress.FigureWords.on", "A. B.", "C.")).isEqualTo("A. B., C.");
    }
}
