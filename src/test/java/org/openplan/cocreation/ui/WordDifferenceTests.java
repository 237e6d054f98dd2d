package org.openplan.cocreation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {149, 151, 1_499, 1_600})
    void textsWithoutACommonWordTakeNoMoreThanAMomentAndFewMegabytes(int count) {
        var one = words("a", count);
        var other = words("b", count);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertTimeout(Duration.ofSeconds(5), () -> html(one, other));

        long before = memory.getCurrentThreadAllocatedBytes();
        html(one, other);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000_000);
    }

    @Test
    void aLongTextChangedAtBothEndsIsStillComparedWordByWord() {
        var before = "first " + words("a", 1_000) + " last";
        var after = "begin " + words("a", 1_000) + " end";
        assertThat(html(before, after))
                .isEqualTo("<div class=\"difference\"><del>first</del><ins>begin</ins> " + words("a", 1_000)
                        + " <del>last</del><ins>end</ins></div>");
    }

    @Test
    void whatIsKeptAndWhatIsNewMakeTheNewTextHoweverLongItIs() {
        var before = words("a", 1_000);
        var after = before.replace("a7", "b7").replace("a55 ", "").replace("a999", "a999 and more");
        assertThat(html(before, after).replaceAll("<del>[^<]*</del>", "").replaceAll("<[^>]*>", ""))
                .isEqualTo(after);
    }

    private static String words(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }

    private static String html(String before, String after) {
        return new StaticHtml(WordDifference.of(before, after)).content();
    }
}
