package org.openplan.design;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplan.language.Messages;
import org.openplan.language.Translations;

/// OGP's policy areas: a plan holds their English names, a reader meets them in his own words.
public final class PolicyAreas {

    private static final String AREA = "document.PolicyArea.";

    private final Messages english;
    private final Messages words;

    public PolicyAreas(Translations translations, Messages words) {
        this.english = translations.in(Translations.ENGLISH);
        this.words = words;
    }

    /// In the reader's words, however the letters of the name are cased and its words joined; none where it is not
    /// OGP's.
    public static Optional<String> say(Messages words, String area) {
        return Optional.of(key(area)).filter(words::has).map(words::say);
    }

    /// The reader's words, or the name as it stands.
    public String say(String area) {
        return say(words, area).orElse(area);
    }

    /// All areas in the order of the reader's alphabet. Those that are held stand there as they are written, and one
    /// that is not OGP's stays among them.
    public List<String> with(Collection<String> held) {
        Map<String, String> areas = new LinkedHashMap<>();
        english.keys(AREA).forEach(key -> areas.put(key, english.say(key)));
        held.forEach(area -> areas.put(english.has(key(area)) ? key(area) : area, area));
        var alphabet = Collator.getInstance(words.locale());
        return areas.values().stream()
                .sorted((one, other) -> alphabet.compare(say(one), say(other)))
                .toList();
    }

    private static String key(String area) {
        return Arrays.stream(area.split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", AREA, ""));
    }
}
