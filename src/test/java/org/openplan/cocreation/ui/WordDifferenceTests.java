package org.openplan.cocreation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTests {

    @Test
    void whatIsGoneIsStruckThroughAndWhatIsNewIsUnderlined() {
        assertThat(html("a short note", "a note in plain words"))
                .isEqualTo("<div class=\"difference\">a <del>short </del>note<ins> in plain words</ins></div>");
    }

    @Test
    void serbianWordsAreWhole() {
        assertThat(html("građanki", "građana")).contains("<del>građanki</del><ins>građana</ins>");
        assertThat(html("mesečno", "mesečno")).isEqualTo("<div class=\"difference\">mesečno</div>");
    }

    @Test
    void markupStaysText() {
        assertThat(html("<b>", "<script>alert(1)</script>"))
                .doesNotContain("<script>", "<b>")
                .contains("&lt;");
    }

    @Test
    void anEmptyTextIsAllNewOrAllGone() {
        assertThat(html("", "new")).isEqualTo("<div class=\"difference\"><ins>new</ins></div>");
        assertThat(html("old", "")).isEqualTo("<div class=\"difference\"><del>old</del></div>");
    }

    @Test
    void textsWithoutACommonWordTakeNoMoreThanAMoment() {
        var one = words("a");
        var other = words("b");
        assertTimeout(Duration.ofSeconds(5), () -> html(one, other));
    }

    private static String words(String letter) {
        return IntStream.range(0, 1_900).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }

    private static String html(String before, String after) {
        return new StaticHtml(WordDifference.of(before, after)).content();
    }
}
