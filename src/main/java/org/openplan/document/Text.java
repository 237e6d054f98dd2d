package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A text in one or more languages, keyed by BCP 47 tag, without code points that are no characters;
/// blank texts are dropped.
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

    public static Text of(String language, String text) {
        return new Text(Map.of(language, text));
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    public Text with(String language, String text) {
        var changed = new TreeMap<>(byLanguage);
        changed.put(language, text);
        return new Text(changed);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /// Whether both agree in at least one language, as after a translation was added or corrected.
    public boolean isAlso(Text other) {
        return byLanguage.entrySet().stream()
                .anyMatch(said -> said.getValue().equals(other.byLanguage.get(said.getKey())));
    }

    /// The text in this language, or else in the first available one; empty if there is none.
    public String inOrFirst(String language) {
        return in(language)
                .orElseGet(() -> byLanguage.values().stream().findFirst().orElse(""));
    }
}
