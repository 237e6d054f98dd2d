package org.openplan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
            Set.of("Impl", "Dto", "Manager", "Helper", "Util", "Utils", "Info", "Base", "Abstract");

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

    @ParameterizedTest
    @ValueSource(strings = {"Shelf", "PageShelf", "DressRepository", "PlanManager", "Told"})
    void suchANameWouldBeNoticed(String name) {
        assertThat(isPlain(name)).isFalse();
    }

    private static boolean isPlain(String name) {
        var words = name.split("(?=[A-Z])");
        return Arrays.stream(words).noneMatch(METAPHORS::contains) && !EMPTY_ENDINGS.contains(words[words.length - 1]);
    }

    private static List<String> names() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> file.replace(".java", ""))
                    .toList();
        }
    }
}
