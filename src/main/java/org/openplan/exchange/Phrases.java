package org.openplan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Spelling;

/// Finds the label a text is, or nearly is: a slip in a letter, a word more or less.
final class Phrases {

    private record Phrase(Field field, String folded, List<String> words) {}

    private static final Set<String> FILLERS = Set.of(
            "the", "of", "a", "an", "and", "for", "to", "in", "de", "la", "el", "los", "las", "del", "y", "i", "za",
            "u", "sa", "se");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Map<String, Field> exact = new HashMap<>();
    private final Map<Integer, List<Phrase>> byLength = new HashMap<>();
    private final Map<String, List<Phrase>> byWord = new HashMap<>();

    void add(Field field, String label) {
        String folded = Spelling.fold(label);
        if (folded.isEmpty() || exact.putIfAbsent(folded, field) != null) return;
        var phrase = new Phrase(field, folded, telling(folded));
        byLength.computeIfAbsent(folded.length(), _ -> new ArrayList<>()).add(phrase);
        for (var word : Set.copyOf(phrase.words()))
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
    }

    Optional<Field> exactly(String folded) {
        return Optional.ofNullable(exact.get(folded));
    }

    /// The nearest label, if it is at least so near; a year is in no label.
    Optional<Field> nearly(String folded, double enough) {
        if (YEAR.matcher(folded).find()) return Optional.empty();
        var words = telling(folded);
        @Nullable Phrase best = null;
        double closest = enough - 1e-9;
        for (var phrase : candidates(folded, words)) {
            double likeness = likeness(folded, words, phrase);
            if (likeness > closest) {
                closest = likeness;
                best = phrase;
            }
        }
        return Optional.ofNullable(best).map(Phrase::field);
    }

    /// Only phrases of much the same length, or with a word in common, can be near.
    private Set<Phrase> candidates(String folded, List<String> words) {
        Set<Phrase> near = new LinkedHashSet<>();
        int slips = folded.length() / 6;
        for (int length = folded.length() - slips; length <= folded.length() + slips; length++)
            near.addAll(byLength.getOrDefault(length, List.of()));
        for (var word : words) near.addAll(byWord.getOrDefault(word, List.of()));
        return near;
    }

    private static double likeness(String folded, List<String> words, Phrase phrase) {
        int slips = phrase.folded().length() / 7;
        if (phrase.folded().length() >= 5 && Spelling.distance(folded, phrase.folded(), slips) <= slips) return 0.95;
        if (phrase.words().size() < 2 || words.size() < 2) return 0;
        if (phrase.words().stream().noneMatch(words::contains)) return 0;
        double known = weight(
                phrase.words().stream().filter(word -> hasNearly(words, word)).toList());
        double asked = weight(phrase.words());
        double said = weight(words);
        boolean lacks = known < 0.8 * asked || known < 0.75 * said;
        return lacks ? 0 : 2 * known / (asked + said);
    }

    private static boolean hasNearly(List<String> words, String wanted) {
        int slips = wanted.length() >= 8 ? 2 : wanted.length() >= 5 ? 1 : 0;
        return words.stream().anyMatch(word -> Spelling.distance(word, wanted, slips) <= slips);
    }

    private static double weight(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static List<String> telling(String folded) {
        return List.of(folded.split(" ")).stream()
                .filter(word -> !FILLERS.contains(word))
                .toList();
    }
}
