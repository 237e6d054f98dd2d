package org.openplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetsTests {

    private static final int ON_THE_WIRE = 10_000;
    private static final Set<String> SIZES =
            Set.of("var(--small)", "var(--size)", "var(--large)", "var(--title)", "var(--headline)");
    private static final Set<String> WEIGHTS = Set.of("400", "700");

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
    void lettersHaveFiveSizesAndTwoWeights() {
        var css = Stylesheets.publicPages();

        assertThat(Pattern.compile("font-size:\\s*([^;} ]+)").matcher(css).results())
                .extracting(size -> size.group(1))
                .isNotEmpty()
                .allMatch(SIZES::contains);
        assertThat(Pattern.compile("font-weight:\\s*([^;} ]+)").matcher(css).results())
                .extracting(weight -> weight.group(1))
                .isNotEmpty()
                .allMatch(WEIGHTS::contains);
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
