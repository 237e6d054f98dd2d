package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 8, 0xB, 0xC, 0x1F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0x61C,
                0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069
            })
    void whatIsNoCharacterOfATextIsLeftOut(int point) {
        var typed = "before" + Character.toString(point) + "after";

        assertThat(Characters.allowed(typed)).isEqualTo("beforeafter");
        assertThat(Text.of("en", typed).inOrFirst("en")).isEqualTo("beforeafter");
        assertThat(Text.of("en", Character.toString(point)).isEmpty()).isTrue();
        assertThat(PlanJson.text(new PlanDocument.Link(Text.NONE, typed))).contains("beforeafter");
    }

    @Test
    void everyOtherCharacterStays() {
        var text = "tab\tline\nline\rđž ђ 漢 \uD83C\uDF33 \u0085 \uFEFF \uFFFD \u200D \u202F \u05D0";

        assertThat(Characters.allowed(text)).isSameAs(text);
    }
}
