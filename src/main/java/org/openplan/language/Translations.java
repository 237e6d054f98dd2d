package org.openplan.language;

import com.ibm.icu.text.MessagePattern;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The messages of the product in every supported language; Serbian Cyrillic is made from Serbian Latin.
@Component
public class Translations implements I18NProvider {

    public static final String ENGLISH = "en";
    public static final String SERBIAN_LATIN = "sr-Latn";
    public static final String SERBIAN_CYRILLIC = "sr-Cyrl";

    /// The BCP 47 tags of the supported languages.
    public static final List<String> LANGUAGES = List.of(ENGLISH, SERBIAN_LATIN, SERBIAN_CYRILLIC);

    private static final Set<MessagePattern.Part.Type> BEFORE_PLAIN_TEXT = EnumSet.of(
            MessagePattern.Part.Type.MSG_START,
            MessagePattern.Part.Type.ARG_LIMIT,
            MessagePattern.Part.Type.SKIP_SYNTAX,
            MessagePattern.Part.Type.INSERT_CHAR,
            MessagePattern.Part.Type.REPLACE_NUMBER);

    /// Languages whose readers read Serbian with ease; `sh` is what old browsers send for all of them.
    private static final Set<String> READ_SERBIAN = Set.of("sr", "bs", "cnr", "hr", "sh");

    /// The name of each language in that language, so never translated.
    private static final Map<String, String> NAMES =
            Map.of(ENGLISH, "English", SERBIAN_LATIN, "Srpski", SERBIAN_CYRILLIC, "Српски");

    private final Map<String, Messages> words = new LinkedHashMap<>();

    public Translations() {
        var english = read("translations");
        var latin = new HashMap<>(english);
        latin.putAll(read("translations_sr_Latn"));
        var cyrillic = new HashMap<String, String>();
        latin.forEach((key, pattern) -> cyrillic.put(key, inCyrillic(pattern)));
        words.put(ENGLISH, new Messages(ENGLISH, english));
        words.put(SERBIAN_LATIN, new Messages(SERBIAN_LATIN, latin));
        words.put(SERBIAN_CYRILLIC, new Messages(SERBIAN_CYRILLIC, cyrillic));
    }

    /// The messages of a language by its BCP 47 tag; English if the language is not supported.
    public Messages in(String language) {
        return words.getOrDefault(language, Objects.requireNonNull(words.get(ENGLISH)));
    }

    /// Readers of Bosnian, Croatian and Montenegrin read Serbian in the script they ask for, else in Latin.
    public Messages in(Locale locale) {
        if (!READ_SERBIAN.contains(locale.getLanguage())) return in(ENGLISH);
        return in(locale.getScript().equals("Cyrl") ? SERBIAN_CYRILLIC : SERBIAN_LATIN);
    }

    /// The supported language for the locale that a reader requests.
    public Optional<String> spoken(Locale locale) {
        boolean known = locale.getLanguage().equals(ENGLISH) || READ_SERBIAN.contains(locale.getLanguage());
        return known ? Optional.of(in(locale).tag()) : Optional.empty();
    }

    /// The name of a language in that language.
    public static String nameOf(String language) {
        return NAMES.getOrDefault(language, language);
    }

    public boolean speaks(String language) {
        return words.containsKey(language);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return words.keySet().stream().map(Locale::forLanguageTag).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return in(locale).say(key, params);
    }

    static Map<String, String> read(String bundle) {
        var file = "/vaadin-i18n/" + bundle + ".properties";
        try (var in = Objects.requireNonNull(Translations.class.getResourceAsStream(file), file)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var read = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Only the literal text of a pattern changes script, never the names and keywords of its arguments.
    static String inCyrillic(String pattern) {
        var parts = new MessagePattern(pattern);
        var out = new StringBuilder(pattern.length());
        int copied = 0;
        for (int i = 0; i + 1 < parts.countParts(); i++) {
            var part = parts.getPart(i);
            if (!BEFORE_PLAIN_TEXT.contains(part.getType())) continue;
            int end = parts.getPart(i + 1).getIndex();
            out.append(pattern, copied, part.getLimit())
                    .append(Script.cyrillic(pattern.substring(part.getLimit(), end)));
            copied = end;
        }
        return out.append(pattern, copied, pattern.length()).toString();
    }
}
