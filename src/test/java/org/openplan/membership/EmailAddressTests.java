package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "Petar.Savic@Town.Example, petar.savic@town.example",
        "' petar@town.example ', petar@town.example",
        "PETAR.SAVIĆ@town.example, petar.savić@town.example",
        "petar.savic\u0301@town.example, petar.savić@town.example"
    })
    void capitalsBlanksAndAccentsWrittenApartMakeNoDifference(String written, String same) {
        assertThat(EmailAddress.isSame(written, same)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "\uFB01lip@town.example, [\uFB01]lip@town.example",
        "\uFF50etar@town.example, [\uFF50]etar@town.example",
        "petar@town\uFF0Eexample, petar@town[\uFF0E]example",
        "mar\u212Ao@town.example, mar[\u212A]o@town.example",
        "m\u0131ra@town.example, m[\u0131]ra@town.example",
        "petar@pr\u0131mer.example, petar@pr[\u0131]mer.example",
        "petar@xn--prmer-o4a.example, petar@pr[\u0131]mer.example",
        "pet\u0251r@town.example, pet[\u0251]r@town.example",
        "petq\u0323\u0307ar@town.example, petq[\u0323]\u0307ar@town.example",
        "petar@tow\u0335n.example, petar@tow[\u0335]n.example"
    })
    void aLetterThatPassesForAnotherIsShown(String written, String marked) {
        assertThat(EmailAddress.lookAlike(written)).hasValue(marked);
        assertThatThrownBy(() -> EmailAddress.checked(written)).isInstanceOf(BadAddress.class);
    }

    @ParameterizedTest
    @CsvSource({
        "mira.savić@town.example, mira.savi[ć]@town.example",
        "mira.savic\u0301@town.example, mira.savi[ć]@town.example",
        "mira@čačak.example, mira@[č]ačak.example",
        "mira@xn--aak-eqab.example, mira@[č]ačak.example",
        "мира@пример.срб, [м]ира@пример.срб",
        "mira@ђаци.example, mira@[ђ]аци.example"
    })
    void aRareLetterIsAskedAboutAndNotRefused(String written, String marked) {
        assertThat(EmailAddress.unusualLetter(written)).hasValue(marked);
        assertThat(EmailAddress.lookAlike(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira+1@primer.example", "O'Brien_0l1@town-1.example", "rn.m@town.example"})
    void plainLettersAreNeitherAskedAboutNorRefused(String written) {
        assertThat(EmailAddress.unusualLetter(written)).isEmpty();
        assertThat(EmailAddress.lookAlike(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "petar.savić@town.example, petar.savic@town.example",
        "petar@town.example, pétar@town.example",
        "mar\u212Ao@town.example, marko@town.example",
        "\u0130vo@town.example, ivo@town.example",
        "pet\u00ADar@town.example, petar@town.example",
        "pet\u200Bar@town.example, petar@town.example",
        "ﬁlip@town.example, filip@town.example",
        "straße@town.example, strasse@town.example"
    })
    void whatOnlyLooksAlikeIsSomebodyElse(String one, String other) {
        assertThat(EmailAddress.isSame(one, other)).isFalse();
    }
}
