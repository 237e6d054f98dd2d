package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.LastingId;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;

/// Which part of a plan a part of its later version continues. In the table a measure is its number and the letter of
/// its words: `r` behind it says that they are reworded, `x` and `y` that they are the first or second half, `t` that
/// only the title is another.
class PartMatcherTests {

    private static final Map<Character, List<String>> WORDS = Map.of(
            'B',
            List.of(
                    "Open budget of the city",
                    "Residents cannot read where the money goes. The budget is published as a table that anybody can sort.",
                    "Every line has an explanation in plain words. A workshop in each local community shows how to read it."),
            'D',
            List.of(
                    "Portal of open data",
                    "Registers of public companies lie in drawers. They are cleaned and put online in machine-readable form.",
                    "Programmers are invited to a weekend of building applications. A prize goes to the three best ones."),
            'Y',
            List.of(
                    "Council of young people",
                    "Pupils and students are not asked before decisions are taken. They elect twenty delegates from schools.",
                    "Delegates meet the mayor twice a year. Their proposals are answered in writing within thirty days."),
            'W',
            List.of(
                    "Clean water supply for villages",
                    "Wells in remote villages are tested rarely. A laboratory takes samples every month from forty places.",
                    "Results stand on a map. Households with bad samples get a filter free of charge and are visited again."));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unchanged                             | 1B 2D 3Y   | 1B 2D 3Y    | 1B 2D 3Y
            one is added at the end               | 1B 2D      | 1B 2D 3Y    | 1B 2D new
            one is removed at the end             | 1B 2D 3Y   | 1B 2D       | 1B 2D
            lightly reworded under its number     | 1B 2D      | 1Br 2D      | 1B 2D
            another title, the same words         | 1B 2D      | 1Bt 2D      | 1B?TEXT_DIFFERS 2D
            one is put first, all are renumbered  | 1B 2D      | 1Y 2B 3D    | new 1B?NUMBER_DIFFERS 2D?NUMBER_DIFFERS
            the first is removed                  | 1B 2D 3Y   | 1D 2Y       | 2D?NUMBER_DIFFERS 3Y?NUMBER_DIFFERS
            two have swapped their numbers        | 1B 2D      | 1D 2B       | 2D?NUMBER_DIFFERS 1B?NUMBER_DIFFERS
            swapped and reworded                  | 1B 2D      | 1Dr 2Br     | 2D?NUMBER_DIFFERS 1B?NUMBER_DIFFERS
            another promise under the old number  | 1B 2D      | 1W 2D       | 1B?TEXT_DIFFERS 2D
            split into two                        | 1B 2D      | 1Bx 2D 3By  | 1B?SEVERAL_ALIKE 2D new?SEVERAL_ALIKE
            two of the same words                 | 1B 2B      | 1B 2B       | 1B 2B
            two of the same words, one is gone    | 1B 2B      | 3B          | 1B?SEVERAL_ALIKE
            without numbers                       | B D        | D Br        | D B
            without numbers, one is split         | B D        | Bx By D     | new?SEVERAL_ALIKE B?SEVERAL_ALIKE D
            a number that two have says nothing   | 1B 1D      | 1D 2Y       | 1D new
            nothing was there                     | ''         | 1B          | new
            nothing is left                       | 1B         | ''          | ''
            """)
    void whatContinuesWhat(String situation, String plan, String file, String expected) {
        var before = parts(plan);
        var now = parts(file);
        var matches = PartMatcher.matches(before, now);
        assertThat(said(matches, before, plan)).as(situation).isEqualTo(expected);
    }

    @Test
    void aLastingIdIsSureWhateverNumberAndWords() {
        var before = parts("1B 2D");
        var renamed = part("7W");
        var now = List.of(new VersionPart(before.getFirst().id(), renamed.number(), renamed.name(), renamed.text()));
        assertThat(said(PartMatcher.matches(before, now), before, "1B 2D")).isEqualTo("1B");
    }

    @Test
    void eachPartIsContinuedOnceAtMost() {
        var before = parts("1B 2D 3Y");
        for (var file : List.of("1B 2B 3B 4B", "1Bx 2By 3Br 4D", "1D 2D 3Dr 4Y 5Yr")) {
            var continued = PartMatcher.matches(before, parts(file)).stream()
                    .flatMap(match -> match.likely().stream())
                    .toList();
            assertThat(continued).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPlanInCyrillicIsAlikeToItselfInLatin() {
        var latin = VersionPart.of(indicator("sr-Latn", "Broj održanih radionica u mesnim zajednicama"), "sr-Latn");
        var cyrillic = VersionPart.of(indicator("sr-Cyrl", "Број одржаних радионица у месним заједницама"), "sr-Cyrl");
        assertThat(TextLikeness.of(latin, cyrillic)).isEqualTo(1);
    }

    @Test
    void wordsOfOneStemAreAlikeAndOthersAreNot() {
        assertThat(likeness("Unapređenje transparentnosti budžeta", "Unaprediti transparentnost budžeta grada"))
                .isGreaterThan(0.6);
        assertThat(likeness("Open data portal of the city", "A portal with the open data of the city"))
                .isGreaterThan(0.6);
        assertThat(likeness("Civic Academy", "Realization of a series of workshops"))
                .isLessThan(0.2);
        assertThat(likeness("", "Civic Academy")).isZero();
    }

    @Test
    void aSectionIsKnownByItsTextWhereItHasNoTitle() {
        var words = "The city joined the partnership to work in the open with everybody who lives there.";
        var before = VersionPart.of(section("", words), "en");
        var now = VersionPart.of(section("", words + " It does so since 2020."), "en");
        assertThat(PartMatcher.matches(List.of(before), List.of(now)).getFirst().likely())
                .contains(before.id());
    }

    private static double likeness(String one, String other) {
        return TextLikeness.of(
                VersionPart.of(indicator("en", one), "en"), VersionPart.of(indicator("en", other), "en"));
    }

    private static Indicator indicator(String language, String name) {
        return Indicator.of(Text.of(language, name));
    }

    private static Section section(String title, String text) {
        return Section.of(Text.of("en", title), Text.of("en", text));
    }

    private static String said(List<PartMatch> matches, List<VersionPart> before, String plan) {
        var names = plan.split(" ");
        return matches.stream()
                .map(match ->
                        match.likely().map(id -> names[place(before, match)]).orElse("new")
                                + (match.isSure() ? "" : "?" + match.doubt()))
                .collect(Collectors.joining(" "));
    }

    private static int place(List<VersionPart> before, PartMatch match) {
        return IntStream.range(0, before.size())
                .filter(at -> Optional.of(before.get(at).id()).equals(match.likely()))
                .findFirst()
                .orElseThrow();
    }

    private static List<VersionPart> parts(String row) {
        return Stream.of(row.split(" "))
                .filter(word -> !word.isEmpty())
                .map(PartMatcherTests::part)
                .toList();
    }

    private static VersionPart part(String word) {
        int letter = Character.isDigit(word.charAt(0)) ? 1 : 0;
        var said = WORDS.get(word.charAt(letter));
        var variant = word.substring(letter + 1);
        var measure = Measure.numbered(word.substring(0, letter)).withId(LastingId.next());
        return VersionPart.of(
                measure.withTitle(Text.of("en", title(said, variant)))
                        .withDescription(Text.of("en", text(said, variant))),
                "en");
    }

    private static String title(List<String> said, String variant) {
        return switch (variant) {
            case "r" -> said.getFirst().replace("city", "municipality") + " (revised)";
            case "t" -> "Something wholly else";
            case "x" -> said.getFirst() + ", part one";
            case "y" -> said.getFirst() + ", part two";
            default -> said.getFirst();
        };
    }

    private static String text(List<String> said, String variant) {
        return switch (variant) {
            case "r" ->
                said.get(1).replace("The", "This").replace("are", "were") + " " + said.get(2) + " More follows.";
            case "x" -> said.get(1);
            case "y" -> said.get(2);
            default -> said.get(1) + " " + said.get(2);
        };
    }
}
