package org.openplan.publication.pages;

import static org.openplan.design.Translations.SERBIAN_CYRILLIC;
import static org.openplan.design.Translations.SERBIAN_LATIN;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Piece;
import org.openplan.design.Script;
import org.openplan.document.Text;

/// How a page in one language reads the plan's texts: in that language, else from the other script of it, else in the
/// plan's first language, which is then marked and remembered.
final class Reading {

    private final String language;
    private final List<String> planLanguages;
    private final TreeSet<String> borrowed = new TreeSet<>();

    /// Words and, where they are not in the page's language, which language they are in.
    record Said(String words, @Nullable String language) {}

    Reading(String language, List<String> planLanguages) {
        this.language = language;
        this.planLanguages = planLanguages;
    }

    /// The languages that had to stand in for the page's own.
    TreeSet<String> borrowed() {
        return borrowed;
    }

    /// Whether a reader of this page reads texts of that language: the page's own, its other script, or the stand-in.
    boolean concerns(@Nullable String other) {
        if (other == null || other.equals(language)) return true;
        if (language.startsWith("sr") && other.startsWith("sr")) return !planLanguages.contains(language);
        boolean ownExists =
                planLanguages.stream().anyMatch(tag -> tag.substring(0, 2).equals(language.substring(0, 2)));
        return !ownExists
                && (planLanguages.isEmpty() || planLanguages.getFirst().equals(other));
    }

    Said say(Text text) {
        var own = inOwn(text);
        if (own.isPresent()) return new Said(own.get(), null);
        for (var other : planLanguages) if (text.in(other).isPresent()) return borrow(text, other);
        return text.byLanguage().keySet().stream()
                .findFirst()
                .map(other -> borrow(text, other))
                .orElse(new Said("", null));
    }

    private Said borrow(Text text, String other) {
        borrowed.add(other);
        return new Said(text.in(other).orElseThrow(), other);
    }

    String words(Text text) {
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

    /// A name has no language of its own; it follows the script where the plan is Serbian first.
    String name(String name) {
        boolean serbian = !planLanguages.isEmpty() && planLanguages.getFirst().startsWith("sr");
        if (!serbian) return name;
        return switch (language) {
            case SERBIAN_CYRILLIC -> Script.cyrillic(name);
            case SERBIAN_LATIN -> Script.latin(name);
            default -> name;
        };
    }

    /// Puts the words into an element, which says their language where it differs from the page's.
    Piece into(Piece element, Text text) {
        return into(element, say(text));
    }

    static Piece into(Piece element, Said said) {
        var other = said.language();
        if (other != null) element.with("lang", other);
        return element.says(said.words());
    }

    /// The text as paragraphs, one for each line it had.
    Component[] paragraphs(Text text) {
        var said = say(text);
        return said.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> into(new Piece("p"), new Said(line, said.language())))
                .toArray(Component[]::new);
    }
}
