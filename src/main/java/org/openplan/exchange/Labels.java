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
import org.openplan.document.Vocabulary;

/// Knows the labels of the form in every language there is a file for, forgiving case, punctuation and slips.
final class Labels {

    /// A text that begins with a label; `rest` is what follows it, blank when the text is the label alone.
    record Labelled(Field field, String rest) {}

    private record Phrase(Field field, String folded, List<String> words) {}

    private static final int LONGEST = 260;
    private static final Set<String> FILLERS = Set.of(
            "the", "of", "a", "an", "and", "for", "to", "in", "de", "la", "el", "los", "las", "del", "y", "i", "za",
            "u", "sa", "se");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\d{1,2}|[a-z])[.)]\\s+(?=\\S)");
    private static final Pattern EXPLAINED =
            Pattern.compile("^([^(–—]{3,}?)\\s*(?:\\(.*|[–—].*|\\s-\\s.*)$", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BREAK = Pattern.compile("[:\\n\\t?]|\\s[-–—]\\s");

    private static final Map<String, Field> EXACT = new HashMap<>();
    private static final Map<Integer, List<Phrase>> BY_LENGTH = new HashMap<>();
    private static final Map<String, List<Phrase>> BY_WORD = new HashMap<>();

    static {
        for (var language : Vocabulary.LANGUAGES)
            Vocabulary.of(language).phrases().forEach((heading, labels) -> {
                if (heading.startsWith("field "))
                    labels.forEach(label -> add(Field.valueOf(heading.substring(6)), label));
            });
    }

    private final Map<String, Optional<Field>> known = new HashMap<>();

    private static void add(Field field, String label) {
        String folded = Spelling.fold(label);
        if (folded.isEmpty() || EXACT.putIfAbsent(folded, field) != null) return;
        var phrase = new Phrase(field, folded, telling(folded));
        BY_LENGTH.computeIfAbsent(folded.length(), _ -> new ArrayList<>()).add(phrase);
        for (var word : Set.copyOf(phrase.words()))
            BY_WORD.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
    }

    /// The field a text asks for when the whole of it is a label.
    Optional<Field> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) return Optional.empty();
        return known.computeIfAbsent(text, this::find);
    }

    /// A label with its value in one text: `E-mail: office@town.rs`, or a label on a line of its own.
    Optional<Labelled> labelled(String text) {
        var whole = of(text);
        if (whole.isPresent()) return Optional.of(new Labelled(whole.get(), ""));
        var breaks = BREAK.matcher(text);
        @Nullable Labelled best = null;
        for (int tries = 0; tries < 3 && breaks.find() && breaks.start() <= LONGEST; tries++) {
            int cut = text.charAt(breaks.start()) == '?' ? breaks.end() : breaks.start();
            var field = surely(text.substring(0, cut));
            if (field.isPresent())
                best = new Labelled(field.get(), text.substring(breaks.end()).strip());
        }
        return Optional.ofNullable(best);
    }

    private Optional<Field> surely(String text) {
        String folded = Spelling.fold(NUMBERED.matcher(text).replaceFirst(""));
        var field = EXACT.get(folded);
        if (field != null) return Optional.of(field);
        return folded.length() < 8 ? Optional.empty() : nearly(folded, 0.9);
    }

    private Optional<Field> find(String text) {
        String bare = NUMBERED.matcher(text).replaceFirst("");
        if (bare.strip().equals("#")) return Optional.of(Field.NUMBER);
        String folded = Spelling.fold(bare);
        if (folded.isEmpty()) return Optional.empty();
        var field = EXACT.get(folded);
        if (field != null) return Optional.of(field);
        var explained = EXPLAINED.matcher(bare);
        if (explained.matches()) {
            var short_ = surely(explained.group(1));
            if (short_.isPresent()) return short_;
        }
        if (bare.strip().endsWith(".") && bare.length() > 90) return Optional.empty();
        return nearly(folded, 0.8);
    }

    private Optional<Field> nearly(String folded, double enough) {
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
    private static Set<Phrase> candidates(String folded, List<String> words) {
        Set<Phrase> near = new LinkedHashSet<>();
        int slips = folded.length() / 6;
        for (int length = folded.length() - slips; length <= folded.length() + slips; length++)
            near.addAll(BY_LENGTH.getOrDefault(length, List.of()));
        for (var word : words) near.addAll(BY_WORD.getOrDefault(word, List.of()));
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
