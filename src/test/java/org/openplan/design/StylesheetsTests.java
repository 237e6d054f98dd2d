package org.openplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetsTests {

    private static final int ON_THE_WIRE = 10_000;

    @Test
    void theStyleOfAPageIsLight() {
        var packed = Encoded.of(Stylesheets.publicPages().getBytes(StandardCharsets.UTF_8));

        assertThat(packed.brotli().length).isLessThan(ON_THE_WIRE);
        assertThat(packed.gzip().length).isLessThan(ON_THE_WIRE);
    }

    @Test
    void layersAreOrderedBeforeAnyOfThemIsFilled() {
        var css = Stylesheets.publicPages();

        assertThat(css.indexOf("@layer tokens, base, components, print;")).isNotNegative();
        assertThat(css.indexOf("@layer tokens, base, components, print;")).isLessThan(css.indexOf("{"));
        assertThat(css.chars().filter(letter -> letter == '{').count())
                .isEqualTo(css.chars().filter(letter -> letter == '}').count());
    }

    @Test
    void anotherLookHasAnotherAddress() {
        var one = Stylesheets.address("primer", Stylesheets.publicPages("#0b5d66", "#ffffff"));
        var other = Stylesheets.address("primer", Stylesheets.publicPages("#0b5d67", "#ffffff"));

        assertThat(one).matches("/assets/primer\\.[0-9a-f]{12}\\.css");
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource
    void everyToneHasItsColour(Tone tone) {
        assertThat(Stylesheets.publicPages()).containsPattern("\\." + tone.style() + "[^{}]*\\{\\s*--c:");
    }
}
