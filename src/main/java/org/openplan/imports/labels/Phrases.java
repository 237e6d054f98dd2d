package org.openplan.imports.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Spelling;

/// Finds the label that a text is or resembles, allowing a wrong letter or an extra or missing word.
final class Phrases {

    private record Phrase(Field field, String folded, List<String> words, int weight, int letters) {}

    private static final Set<String> FILLERS = Set.of(
            "the", "of", "a", "an", "and", "for", "to", "in", "de", "la", "el", "los", "las", "del", "y", "i", "za",
            "u", "sa", "se");
    private static final double KNOWN_OF_ASKED = 0.8;
    private static final double KNOWN_OF_SAID = 0.75;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Map<String, Field> exact = new HashMap<>();
    private final Map<Integer, List<Phrase>> byLength = new HashMap<>();
    private final Map<String, List<Phrase>> byWord = new HashMap<>();

    void add(Field field, String label) {
        String folded = Spelling.fold(label);
        if (folded.isEmpty() || exact.putIfAbsent(folded, field) != null) return;
        var words = telling(folded);
        var phrase = new Phrase(field, folded, words, weight(words), letters(folded));
        byLength.computeIfAbsent(folded.length(), _ -> new ArrayList<>()).add(phrase);
        for (var word : Set.copyOf(phrase.words()))
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
    }

    Optional<Field> exactly(String folded) {
        return Optional.ofNullable(exact.get(folded));
    }

    /// The most similar label, if it is at least this similar; text with a year is never a label.
    Optional<Field> nearly(String folded, double enough) {
        if (YEAR.matcher(folded).find()) return Optional.empty();
        var words = telling(folded);
        int said = weight(words);
        int letters = letters(folded);
        @Nullable Phrase best = null;
        double closest = enough - 1e-9;
        for (var phrase : (Iterable<Phrase>) candidates(folded, words)::iterator) {
            double likeness = likeness(folded, words, said, letters, phrase);
            if (likeness > closest) {
                closest = likeness;
                best = phrase;
            }
        }
        return Optional.ofNullable(best).map(Phrase::field);
    }

    /// Only phrases of similar length, or with a common word, can be similar.
    private Stream<Phrase> candidates(String folded, List<String> words) {
        int slips = folded.length() / 6;
        var alike = IntStream.rangeClosed(folded.length() - slips, folded.length() + slips)
                .mapToObj(length -> byLength.getOrDefault(length, List.of()));
        var sharing = words.stream().distinct().map(word -> byWord.getOrDefault(word, List.of()));
        return Stream.concat(alike, sharing).flatMap(List::stream);
    }

    private static double likeness(String folded, List<String> words, int said, int letters, Phrase phrase) {
        int slips = phrase.folded().length() / 7;
        boolean mayBeSlip = phrase.folded().length() >= 5 && Integer.bitCount(letters ^ phrase.letters()) <= 2 * slips;
        if (mayBeSlip && Spelling.distance(folded, phrase.folded(), slips) <= slips) return 0.95;
        if (phrase.words().size() < 2 || words.size() < 2) return 0;
        // the known words are at most the whole phrase, so one that is much shorter or longer cannot be similar
        if (phrase.weight() < KNOWN_OF_SAID * said || said < KNOWN_OF_ASKED * phrase.weight() - slips) return 0;
        if (phrase.words().stream().noneMatch(words::contains)) return 0;
        double known = weight(
                phrase.words().stream().filter(word -> hasNearly(words, word)).toList());
        boolean lacks = known < KNOWN_OF_ASKED * phrase.weight() || known < KNOWN_OF_SAID * said;
        return lacks ? 0 : 2 * known / (phrase.weight() + said);
    }

    /// One bit for each letter, so that very different texts are excluded without a full comparison.
    private static int letters(String folded) {
        return folded.chars().reduce(0, (bits, letter) -> bits | 1 << letter);
    }

    private static boolean hasNearly(List<String> words, String wanted) {
        if (words.contains(wanted)) return true;
        int slips = wanted.length() >= 8 ? 2 : wanted.length() >= 5 ? 1 : 0;
        return words.stream().anyMatch(word -> Spelling.distance(word, wanted, slips) <= slips);
    }

    private static int weight(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static List<String> telling(String folded) {
        return List.of(folded.split(" ")).stream()
                .filter(word -> !FILLERS.contains(word))
                .toList();
    }
}
