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

/// OGP's policy areas: a plan stores their English names, readers see them in their own language.
public final class PolicyAreas {

    private static final String AREA = "document.PolicyArea.";

    private final Messages english;
    private final Messages messages;

    public PolicyAreas(Translations translations, Messages messages) {
        this.english = translations.in(Translations.ENGLISH);
        this.messages = messages;
    }

    /// The name in the reader's language, matched regardless of case and separators; empty if it is not one of OGP's
    /// areas.
    public static Optional<String> say(Messages messages, String area) {
        return Optional.of(key(area)).filter(messages::has).map(messages::say);
    }

    /// The name in the reader's language, or the name as written.
    public String say(String area) {
        return say(messages, area).orElse(area);
    }

    /// All areas, sorted by the reader's alphabet. Areas already chosen keep their spelling, and chosen names that are
    /// not OGP's stay in the list.
    public List<String> with(Collection<String> held) {
        Map<String, String> areas = new LinkedHashMap<>();
        english.keys(AREA).forEach(key -> areas.put(key, english.say(key)));
        held.forEach(area -> areas.put(english.has(key(area)) ? key(area) : area, area));
        var alphabet = Collator.getInstance(messages.locale());
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
