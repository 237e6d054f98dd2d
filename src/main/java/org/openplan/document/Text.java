package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One text in the languages it exists in, keyed by BCP 47 tag, without what is no character of
/// a text; blank texts do not exist.
public record Text(@JsonValue Map<String, String> byLanguage) implements Value {

    public static final Text NONE = new Text(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        var kept = new TreeMap<String, String>();
        byLanguage.forEach((tag, words) -> {
            var allowed = words == null ? "" : Characters.allowed(words);
            if (!allowed.isBlank()) kept.put(tag, allowed);
        });
        byLanguage = Collections.unmodifiableMap(kept);
    }

    public static Text of(String language, String words) {
        return new Text(Map.of(language, words));
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    public Text with(String language, String words) {
        var changed = new TreeMap<>(byLanguage);
        changed.put(language, words);
        return new Text(changed);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /// Whether both say the same in one of their languages, as a text does whose translation was added or mended.
    public boolean isAlso(Text other) {
        return byLanguage.entrySet().stream()
                .anyMatch(said -> said.getValue().equals(other.byLanguage.get(said.getKey())));
    }

    /// The words in this language or else in the first there is; empty where there are none.
    public String inOrFirst(String language) {
        return in(language)
                .orElseGet(() -> byLanguage.values().stream().findFirst().orElse(""));
    }
}
