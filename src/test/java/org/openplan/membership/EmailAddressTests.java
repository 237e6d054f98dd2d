package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
