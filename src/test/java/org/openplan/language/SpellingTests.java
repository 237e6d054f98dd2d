package org.openplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One folding for comparing, searching and addresses.
class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "Niš, nis",
        "Ниш, nis",
        "Đurđevo, djurdjevo",
        "Ђурђево, djurdjevo",
        "'  Novi-Pazar, (grad)! ', novi pazar grad",
        "Џеп Њива Љиг, dzep njiva ljig",
        "ŽUŽEMBERK, zuzemberk",
        "Łódź Straße Ærø, lodz strasse aero",
        "Пловдивски край, plovdivski krai",
        "'...', ''"
    })
    void scriptCaseAndDiacriticsMakeNoDifference(String written, String folded) {
        assertThat(Spelling.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Čačak", "Málaga", "Орай", "Łódź", "São Tomé"})
    void aLetterWrittenInTwoPartsIsTheSameLetter(String written) {
        var parts = Normalizer.normalize(written, Normalizer.Form.NFD);
        assertThat(Spelling.fold(parts)).isEqualTo(Spelling.fold(written));
        assertThat(Spelling.slug(parts)).isEqualTo(Spelling.slug(written));
    }

    @ParameterizedTest
    @CsvSource({
        "Akcioni plan – Đakovica!, akcioni-plan-djakovica",
        "Акциони план 2024, akcioni-plan-2024",
        "' ...Open -- data... ', open-data",
        "Σχέδιο 2024, 2024",
        "Σχέδιο, ''"
    })
    void anAddressHasPlainLettersDigitsAndHyphens(String title, String slug) {
        assertThat(Spelling.slug(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.2, 1.2", "A-4, a-4", "A--4, a--4", "' 2. ', 2", "1/2, 1-2", "B (3), b-3", ".-., 0"})
    void aMeasuresNumberKeepsItsPointsAndHyphens(String number, String slug) {
        assertThat(MeasureSlug.of(number)).isEqualTo(slug);
    }

    @Test
    void aPhraseIsFoundAsWholeWordsOnly() {
        assertThat(Spelling.has("the open budget", "open")).isTrue();
        assertThat(Spelling.has("the open budget", "open budget")).isTrue();
        assertThat(Spelling.has("the opened budget", "open")).isFalse();
        assertThat(Spelling.has("reopen open", "open")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mera, mera, 0", "mera, mere, 1", "mera, mra, 1", "mera, merama, 2", "mera, sasvim, 3", "mera, xxxx, 3"
    })
    void slipsAreCountedUpToALimit(String one, String other, int slips) {
        assertThat(Spelling.distance(one, other, 2)).isEqualTo(slips);
    }
}
