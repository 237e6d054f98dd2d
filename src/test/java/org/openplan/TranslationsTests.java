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
import org.junit.jupiter.api.Test;
import org.openplan.design.Translations;

/// What users read is in the bundles, in every language, and nothing in the bundles is unused.
class TranslationsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Z][A-Za-z]+\\.[a-z][A-Za-z0-9]*");
    private static final Pattern PREFIX = Pattern.compile("[a-z]+\\.(?:[A-Za-z]+\\.)*");
    private static final Pattern SAY =
            Pattern.compile("(?s)String say\\(String key.{0,200}?\"([a-z]+\\.[A-Z][A-Za-z]+\\.)\" \\+ key");
    private static final Pattern SAID = Pattern.compile("(?<![.\\w])say\\(\"([A-Za-z]+)\"[,)]");
    /// Words a module brings for its own kinds and subjects of change, whose codes its events say.
    private static final Pattern OWNED = Pattern.compile("([a-z]+)\\.Audit\\.(.+)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Za-z_0-9]+|[a-z]+(?:-[a-zA-Z]+)+|en|sr");
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
        for (var language : translations.languages())
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
                            .filter(argument -> !key.startsWith("design.Words."))
                            .toList());
    }

    @Test
    void everyKeySaidInTheCodeIsInTheBundles() {
        var keys = keys("translations.properties");
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            literals(source.text).stream()
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
        var sources = sources();
        var unused = new TreeSet<String>();
        for (var key : keys("translations.properties")) if (!isSaid(key, sources)) unused.add(key);
        assertThat(unused).isEmpty();
    }

    @Test
    void noSentenceForUsersStandsInAScreenOrAPage() {
        var found = new TreeSet<String>();
        for (var source : sources()) {
            if (!source.path.contains("/ui/") && !source.path.contains("/pages/")) continue;
            source.text
                    .lines()
                    .filter(line -> !FOR_MACHINES.matcher(line).find())
                    .flatMap(line -> literals(line).stream())
                    .filter(literal -> SENTENCE.matcher(literal).find())
                    .forEach(literal -> found.add(source.path + ": " + literal));
        }
        assertThat(found).isEmpty();
    }

    private record Source(String path, String text, Set<String> literals) {

        boolean holds(String key) {
            return literals.contains(key);
        }

        List<String> restsOf(String key) {
            return literals.stream()
                    .filter(literal -> PREFIX.matcher(literal).matches() && key.startsWith(literal))
                    .map(prefix -> key.substring(prefix.length()))
                    .toList();
        }

        /// Words put together from parts: `"standard" + "Text"`, `key + "Measure"`.
        boolean hasPartOf(String rest) {
            return literals.stream()
                    .anyMatch(part -> part.length() > 2 && (rest.startsWith(part) || rest.endsWith(part)));
        }

        String module() {
            return path.replace(SOURCES + "/org/openplan/", "").split("/")[0];
        }
    }

    private static boolean isSaid(String key, List<Source> sources) {
        var owned = OWNED.matcher(key);
        if (owned.matches())
            return sources.stream()
                    .anyMatch(source -> source.module().equals(owned.group(1)) && source.holds(owned.group(2)));
        if (sources.stream().anyMatch(source -> source.holds(key))) return true;
        for (var source : sources)
            for (var rest : source.restsOf(key)) {
                var last = rest.substring(rest.lastIndexOf('.') + 1);
                if (CONSTANT.matcher(last).matches() || source.hasPartOf(rest)) return true;
                if (sources.stream()
                        .filter(other -> other.module().equals(source.module())
                                || other.module().equals("document")
                                || source.module().equals("audit")) // the trail speaks of everyone's fields
                        .anyMatch(other -> other.holds(rest)
                                || other.holds(last)
                                || other.text.contains(" " + last + ")")
                                || other.text.contains(" " + last + ","))) return true;
            }
        return false;
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

    private static Set<String> literals(String text) {
        var literals = new TreeSet<String>();
        LITERAL.matcher(text).results().forEach(found -> literals.add(found.group(1)));
        return literals;
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
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                sources.add(new Source(file.toString(), text, literals(text)));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
