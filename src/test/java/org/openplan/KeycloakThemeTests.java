package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.language.Script;

/// What Keycloak's pages and mails say, and what they weigh.
class KeycloakThemeTests {

    private static final Path THEME = Path.of("infra/keycloak/themes/openplan");
    private static final Pattern CODE = Pattern.compile("<[^>]*>|\\{[^}]*}|\\\\.|[^<{\\\\]+");
    private static final Pattern SAID = Pattern.compile("msg\\(\"([A-Za-z0-9.]+)\"");
    private static final int LARGEST = 20_000;

    /// A changed Latin file leaves the Cyrillic one that belongs to it in `target`.
    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void theCyrillicIsTheLatinInTheOtherScript(String kind) throws IOException {
        var latin = messages(kind, "sr_Latn");
        var cyrillic = Files.readString(latin).lines().map(KeycloakThemeTests::inCyrillic);
        var made = cyrillic.collect(Collectors.joining("\n", "", "\n"));
        var file = messages(kind, "sr_Cyrl_ZZ");
        Files.writeString(Path.of("target", kind + "-" + file.getFileName()), made);

        assertThat(file).hasContent(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void whatIsSaidInEnglishIsSaidInSerbian(String kind) throws IOException {
        assertThat(keys(kind, "sr_Latn")).containsAll(keys(kind, "en"));
    }

    @Test
    void everySentenceOfOurPagesIsInSerbian() throws IOException {
        var serbian = keys("login", "sr_Latn");
        for (var page : pages())
            SAID.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> assertThat(serbian).as("%s", page).contains(key));
    }

    @Test
    void thePagesLoadNothingFromElsewhereAndAreLight() throws IOException {
        for (var page : pages())
            assertThat(Files.readString(page)).as("%s", page).doesNotContain("http", "onclick");
        assertThat(Files.size(THEME.resolve("login/resources/css/openplan.css")))
                .isLessThan(LARGEST);
    }

    /// The theme has its own copy, because Keycloak serves it.
    @Test
    void theColoursAreThoseOfThePublicPages() throws IOException {
        var ours = Files.readString(Path.of("frontend/styles/tokens.css"));
        var theirs = Files.readString(THEME.resolve("login/resources/css/openplan.css"));
        for (var token : Set.of("brand", "brand-ink", "paper", "ink", "quiet", "line", "wash", "link", "done", "late"))
            assertThat(value(theirs, token)).as(token).isEqualTo(value(ours, token));
    }

    private static String value(String css, String token) {
        var found = Pattern.compile("--" + token + ": ([^;]+);").matcher(css);
        assertThat(found.find()).as(token).isTrue();
        return found.group(1);
    }

    private static String inCyrillic(String line) {
        int equals = line.indexOf('=');
        if (line.startsWith("#") || line.startsWith("locale_") || equals < 0) return line;
        var words = CODE.matcher(line.substring(equals + 1)).replaceAll(part -> {
            var text = part.group();
            boolean isCode = text.startsWith("<") || text.startsWith("{") || text.startsWith("\\");
            return Matcher.quoteReplacement(isCode ? text : Script.cyrillic(text));
        });
        return line.substring(0, equals + 1) + words;
    }

    private static Set<String> keys(String kind, String language) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(messages(kind, language))) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Path messages(String kind, String language) {
        return THEME.resolve(kind + "/messages/messages_" + language + ".properties");
    }

    private static Stream<Path> templates() throws IOException {
        return Files.list(THEME.resolve("login")).filter(file -> file.toString().endsWith(".ftl"));
    }

    private static Iterable<Path> pages() throws IOException {
        try (var files = templates()) {
            return files.sorted().toList();
        }
    }
}
