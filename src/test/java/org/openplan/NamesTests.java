package org.openplan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A newcomer guesses what a class does from its name alone: no metaphors, no gerund for a thing, no name twice.
class NamesTests {

    /// Words that once were names here and said nothing.
    private static final Set<String> METAPHORS = Set.of(
            "Shelf",
            "Shop",
            "Dress",
            "Dressing",
            "Desk",
            "Scribe",
            "Told",
            "Piece",
            "Borrowed",
            "Mending",
            "Newcomers",
            "Tongue",
            "Ledger",
            "Voices",
            "Machines",
            "Remainder",
            "Remainders",
            "Begun",
            "Writing",
            "Revising",
            "Kept",
            "Understood",
            "Recognised",
            "Standing",
            "Introductions");

    /// The endings that say only that there is more of something.
    private static final Set<String> EMPTY_ENDINGS =
            Set.of("Impl", "Dto", "Manager", "Helper", "Util", "Utils", "Info", "Base");

    private static final Set<String> METAPHORS_IN_SMALL_LETTERS = Set.of(
            "anew",
            "begun",
            "borrowed",
            "desk",
            "dress",
            "fence",
            "fences",
            "ledger",
            "mend",
            "scribe",
            "shelf",
            "shop",
            "told",
            "tongue");

    private static final Set<String> PARTS_OF_A_PLAN = Set.of("Measure", "Step", "Section", "Indicator", "Link");

    private static final Pattern NESTED = Pattern.compile("(?m)^ +[a-z ]*\\b(?:record|class|interface|enum) (\\w+)");
    private static final Pattern IMPORTED_NESTED =
            Pattern.compile("(?m)^import org\\.openplan\\.[\\w.]*[A-Z]\\w*\\.(\\w+);");
    private static final Pattern WORD = Pattern.compile("\\b([a-z]+)\\b");
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*+\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void noNameStandsInTwoRooms() throws IOException {
        var twice = names().stream().collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey);
        assertThat(twice).isEmpty();
    }

    @Test
    void noNameIsAMetaphorOrSaysNothing() throws IOException {
        assertThat(names()).filteredOn(name -> !isPlain(name)).isEmpty();
    }

    /// A nested type is read with the name of the type around it; the parts of a plan document are the plan's own
    /// words.
    @Test
    void noNestedTypeIsNamedLikeATypeOfItsOwn() throws IOException {
        var own = names();
        assertThat(sources())
                .flatMap(source -> matches(NESTED, source))
                .filteredOn(name -> !PARTS_OF_A_PLAN.contains(name))
                .doesNotContainAnyElementsOf(own);
    }

    /// `Kind` alone says nothing where seven types have one, `TrailFlaw.Kind` does.
    @Test
    void aNestedNameThatStandsTwiceIsReadWithTheTypeAroundIt() throws IOException {
        var twice = sources().stream()
                .flatMap(source -> matches(NESTED, source).stream())
                .collect(groupingBy(Function.identity(), counting()));
        assertThat(sources())
                .flatMap(source -> matches(IMPORTED_NESTED, source))
                .filteredOn(name -> twice.getOrDefault(name, 0L) > 1 && !PARTS_OF_A_PLAN.contains(name))
                .isEmpty();
    }

    @Test
    void noVariableAndNoMethodIsAMetaphor() throws IOException {
        assertThat(sources())
                .flatMap(source ->
                        matches(WORD, STRING_OR_COMMENT.matcher(source).replaceAll("")))
                .filteredOn(word -> METAPHORS_IN_SMALL_LETTERS.contains(word))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shelf", "PageShelf", "DressRepository", "PlanManager", "AbstractPlan", "Told"})
    void suchANameWouldBeNoticed(String name) {
        assertThat(isPlain(name)).isFalse();
    }

    private static boolean isPlain(String name) {
        var words = name.split("(?=[A-Z])");
        return Arrays.stream(words).noneMatch(METAPHORS::contains)
                && !words[0].equals("Abstract")
                && !EMPTY_ENDINGS.contains(words[words.length - 1]);
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> names() throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        for (var file : files()) sources.add(Files.readString(file));
        return sources;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
