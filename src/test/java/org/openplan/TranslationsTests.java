package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.language.Translations;

/// What users read is in the bundles, in every language, and nothing in the bundles is unused.
class TranslationsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern HEAD = Pattern.compile(LITERAL.pattern() + "\\s*\\+");
    private static final Pattern TAIL = Pattern.compile("\\+\\s*" + LITERAL.pattern());
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Z][A-Za-z]+\\.[a-z][A-Za-z0-9]*");
    private static final Pattern SAY =
            Pattern.compile("(?s)String say\\(String key.{0,200}?\"([a-z]+\\.[A-Z][A-Za-z]+\\.)\" \\+ key");
    private static final Pattern SAID = Pattern.compile("(?<![.\\w])say\\(\"([A-Za-z]+)\"[,)]");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-zŠšĐđČčĆćŽž]{3,} [a-zšđčćž]{2,}");
    private static final Pattern FOR_MACHINES = Pattern.compile(
            "throw |Exception\\(|LOG\\.|assert|Pattern\\.compile|named\\(|ddClassName|\\.with\\(|setAttribute|@|/// |// |\\.run |font|css|curl");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("translations_sr_Latn.properties")).isEqualTo(keys("translations.properties"));
    }

    @Test
    void everyPatternCanBeReadInEveryScript() {
        var translations = new Translations();
        for (var language : Translations.LANGUAGES)
            for (var key : keys("translations.properties"))
                assertThat(translations.in(language).has(key)).as(key).isTrue();
        for (var bundle : List.of("translations.properties", "translations_sr_Latn.properties"))
            load(bundle).values().forEach(pattern -> new MessagePattern((String) pattern));
    }

    @Test
    void aTranslationUsesTheSameArguments() {
        var english = load("translations.properties");
        var serbian = load("translations_sr_Latn.properties");
        for (var key : english.stringPropertyNames())
            assertThat(arguments(english.getProperty(key)))
                    .as(key)
                    .containsAll(arguments(serbian.getProperty(key)).stream()
                            .filter(argument -> !key.startsWith("language.Messages."))
                            .toList());
    }

    @Test
    void everyKeySaidInTheCodeIsInTheBundles() {
        var keys = keys("translations.properties");
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            source.literals.stream()
                    .filter(literal ->
                            KEY.matcher(literal).matches() && modules().contains(literal.split("\\.")[0]))
                    .filter(literal -> !keys.contains(literal))
                    .forEach(missing::add);
            var prefix = SAY.matcher(source.text);
            if (!prefix.find()) continue;
            SAID.matcher(source.text)
                    .results()
                    .map(found -> prefix.group(1) + found.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyInTheBundlesIsSaidInTheCode() {
        var said = Said.KEYS;
        var unused = new TreeSet<>(keys("translations.properties"));
        unused.removeIf(said::has);
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.Obstacle.NO_SUCH_REASON",
                "document.Completion.Complete",
                "document.PolicyArea.Fishing",
                "plan.Audit.nothing.happened",
                "finding.no-such-rule",
                "plan.PlanView.NEXT",
                "plan.MeasureEditor.add.town",
                "publication.TownsPage.Found",
                "plan.language.tlh"
            })
    void aKeyNobodySaysIsNotTakenForSaid(String key) {
        assertThat(Said.KEYS.has(key)).isFalse();
    }

    @Test
    void noSentenceForUsersStandsInAScreenOrAPage() {
        var found = new TreeSet<String>();
        for (var source : sources()) {
            if (Stream.of("/ui/", "/pages/", "/exports/").noneMatch(source.path::contains)) continue;
            source.text
                    .lines()
                    .filter(line -> !FOR_MACHINES.matcher(line).find())
                    .flatMap(line -> found(LITERAL, line).stream())
                    .filter(literal -> SENTENCE.matcher(literal).find())
                    .forEach(literal -> found.add(source.path + ": " + literal));
        }
        assertThat(found).isEmpty();
    }

    /// A file of code, with the texts that stand in it; heads are followed by a plus, tails stand behind one.
    record Source(String path, String text, Set<String> literals, Set<String> heads, Set<String> tails) {

        static Source of(Path file) throws IOException {
            var text = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return new Source(file.toString(), text, found(LITERAL, text), found(HEAD, text), found(TAIL, text));
        }

        String folder() {
            return path.substring(0, path.lastIndexOf('/'));
        }

        String module() {
            return SaidKeys.module(folder());
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(found -> found.group(1)).toList());
    }

    private static Set<String> arguments(String pattern) {
        var parts = new MessagePattern(pattern);
        var arguments = new TreeSet<String>();
        for (int i = 0; i < parts.countParts(); i++)
            if (parts.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER)
                arguments.add(String.valueOf(parts.getPart(i).getValue()));
        return arguments;
    }

    private static Set<String> modules() {
        return new TreeSet<>(keys("translations.properties").stream()
                .map(key -> key.split("\\.")[0])
                .toList());
    }

    private static final class Said {
        static final SaidKeys KEYS = said();
    }

    private static SaidKeys said() {
        var english = load("translations.properties");
        return new SaidKeys(
                sources(),
                english.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, english::getProperty)));
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) {
        try (var in = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Source> sources() {
        try (var files = Files.walk(SOURCES)) {
            var sources = new ArrayList<Source>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) sources.add(Source.of(file));
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
