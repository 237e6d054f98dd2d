package org.openplan.language;

import static org.openplan.language.Translations.SERBIAN_CYRILLIC;
import static org.openplan.language.Translations.SERBIAN_LATIN;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Text;

/// Selects the texts of a plan for a reader of one language: in that language, or in its other script, or in the plan's
/// first language, which is then marked and recorded.
public final class TextReader {

    private final String language;
    private final List<String> planLanguages;
    private final TreeSet<String> fallbackLanguages = new TreeSet<>();

    /// A text and, if it is not in the reader's language, the language it is in.
    public record ChosenText(String words, @Nullable String language) {}

    public TextReader(String language, List<String> planLanguages) {
        this.language = language;
        this.planLanguages = planLanguages;
    }

    /// The other languages in which texts had to be shown.
    public TreeSet<String> fallbackLanguages() {
        return fallbackLanguages;
    }

    public ChosenText say(Text text) {
        var said = find(text);
        var other = said.language();
        if (other != null) fallbackLanguages.add(other);
        return said;
    }

    /// Whether a reader would see any difference between the two.
    public boolean tellsApart(Text one, Text other) {
        return !find(one).equals(find(other));
    }

    private ChosenText find(Text text) {
        var own = inOwn(text);
        if (own.isPresent()) return new ChosenText(own.get(), null);
        return Stream.concat(planLanguages.stream(), text.byLanguage().keySet().stream())
                .filter(other -> text.in(other).isPresent())
                .findFirst()
                .map(other -> new ChosenText(text.in(other).orElseThrow(), other))
                .orElse(new ChosenText("", null));
    }

    public String words(Text text) {
        return say(text).words();
    }

    private Optional<String> inOwn(Text text) {
        var own = text.in(language);
        if (own.isPresent()) return own;
        return switch (language) {
            case SERBIAN_CYRILLIC ->
                text.in(SERBIAN_LATIN).or(() -> text.in("sr")).map(Script::cyrillic);
            case SERBIAN_LATIN ->
                text.in(SERBIAN_CYRILLIC).or(() -> text.in("sr")).map(Script::latin);
            default -> Optional.empty();
        };
    }

    /// A name is in the plan's first language and never translated; it is transliterated for a Serbian reader.
    public String name(String name) {
        if (!first().startsWith("sr")) return name;
        return switch (language) {
            case SERBIAN_CYRILLIC -> Script.cyrillic(name);
            case SERBIAN_LATIN -> Script.latin(name);
            default -> name;
        };
    }

    public @Nullable String nameIfGiven(@Nullable String name) {
        return name == null ? null : name(name);
    }

    /// A name with its language, if that differs from the reader's.
    public ChosenText sayName(String name) {
        boolean foreign = !first().isEmpty() && !first().substring(0, 2).equals(language.substring(0, 2));
        return new ChosenText(name(name), foreign ? first() : null);
    }

    private String first() {
        return planLanguages.isEmpty() ? "" : planLanguages.getFirst();
    }
}
