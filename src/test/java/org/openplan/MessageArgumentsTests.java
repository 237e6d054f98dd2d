package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openplan.language.Translations;

/// Every sentence is given all it has places for: nobody reads `{1} MB`.
class MessageArgumentsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^{}]*}");

    /// A sentence under its whole key, or why a file is no plan.
    private static final Pattern SAID = Pattern.compile(
            "(?:[sS]ay|getTranslation)\\(\\s*\"([a-z]+\\.[A-Z]\\w+(?:\\.[\\w-]+)+)\"|new NotAPlan\\((?:NotAPlan\\.)?Reason\\.([A-Z_]+)");

    /// A sentence of the class's own, under the end of its key.
    private static final Pattern OWN = Pattern.compile("(?<![.\\w])say\\(\\s*\"([a-z]\\w*)\"");

    private static final Pattern OWNER = Pattern.compile("\"([a-z]+\\.[A-Z]\\w+\\.)\" \\+ key");

    @Test
    void everySentenceGivenItsArgumentsHasNoPlaceLeft() throws IOException {
        var translations = new Translations();
        for (var key : load("translations.properties").stringPropertyNames())
            for (var language : Translations.LANGUAGES) {
                var pattern = load(language.equals("en")
                                ? "translations.properties"
                                : "translations_sr_Latn.properties")
                        .getProperty(key);
                var said = translations.in(language).say(key, values(pattern));
                assertThat(PLACE.matcher(said).find())
                        .as(language + " " + key + ": " + said)
                        .isFalse();
            }
    }

    @Test
    void everyCallGivesAsManyArgumentsAsTheSentenceHasPlacesFor() throws IOException {
        var sentences = load("translations.properties");
        var wanting = new TreeSet<String>();
        int looked = 0;
        for (var source : sources()) {
            var calls = new ArrayList<>(calls(source, SAID, ""));
            var owner = OWNER.matcher(source);
            if (owner.find()) calls.addAll(calls(source, OWN, owner.group(1)));
            for (var call : calls) {
                var sentence = sentences.getProperty(call.key());
                if (sentence == null) continue;
                looked++;
                if (values(sentence).length > call.arguments()) wanting.add(call.key());
            }
        }
        assertThat(looked).isGreaterThan(300);
        assertThat(wanting).isEmpty();
    }

    @Test
    void aCallThatForgetsOneIsFound() {
        assertThat(calls("x.say(\"imports.NotAPlan.TOO_LARGE\", name(a, b))", SAID, ""))
                .containsExactly(new Call("imports.NotAPlan.TOO_LARGE", 1));
        assertThat(calls("new NotAPlan(Reason.TOO_LARGE, name)", SAID, ""))
                .containsExactly(new Call("imports.NotAPlan.TOO_LARGE", 1));
    }

    private record Call(String key, int arguments) {}

    private static List<Call> calls(String source, Pattern pattern, String before) {
        return pattern.matcher(source)
                .results()
                .map(found -> {
                    var key = found.group(1) == null ? "imports.NotAPlan." + found.group(2) : found.group(1);
                    return new Call(before + key, arguments(source, found.end()));
                })
                .toList();
    }

    /// How many more stand behind the first, up to the bracket that ends the call; one array of them is enough.
    private static int arguments(String source, int from) {
        int depth = 0;
        int commas = 0;
        boolean isText = false;
        for (int i = from; i < source.length(); i++) {
            char letter = source.charAt(i);
            if (letter == '"' && source.charAt(i - 1) != '\\') isText = !isText;
            if (isText) continue;
            if (letter == '(' || letter == '{') depth++;
            if (letter == ',' && depth == 0) commas++;
            if ((letter == ')' || letter == '}') && --depth < 0) break;
        }
        return source.startsWith(", values)", from) || source.startsWith(" + ", from) ? Integer.MAX_VALUE : commas;
    }

    private static Object[] values(String pattern) {
        var parts = new MessagePattern(pattern);
        int most = -1;
        for (int i = 0; i < parts.countParts(); i++)
            if (parts.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER)
                most = Math.max(most, parts.getPart(i).getValue());
        var values = new Object[most + 1];
        for (int i = 0; i < values.length; i++) values[i] = 7;
        return values;
    }

    private static Properties load(String bundle) throws IOException {
        try (var in = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        }
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList())
                sources.add(Files.readString(file));
        }
        return sources;
    }
}
