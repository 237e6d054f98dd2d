package org.openplan.imports.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplan.imports.file.Block;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Finds the municipality of a plan: the most frequent name after words such as `City of`; the title takes precedence.
final class Places {

    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}'’-]+)(?:\\s+(?:(?:de|del|la|las|los|na|do|dos|da)\\s+)*\\p{Lu}[\\p{L}'’-]+){0,3})";
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})((?iu:"
            + Vocabulary.everywhere("municipality").stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "))\\s+" + NAME);
    /// `Nandi County`, `Sekondi-Takoradi Metropolitan Assembly`.
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s+(?iu:"
                    + Vocabulary.everywhere("municipality after its name").stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?!\\p{L})");
    private static final Set<String> NOMINATIVE = Set.copyOf(Vocabulary.folded("municipality in nominative"));
    private static final Map<String, String> GENITIVES = Vocabulary.everywhere("place in genitive").stream()
            .map(entry -> entry.split("="))
            .collect(Collectors.toUnmodifiableMap(names -> Spelling.fold(names[0]), names -> names[1]));
    private static final Set<String> PLAN = Stream.of("plan title", "plan adjective")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .flatMap(phrase -> Stream.of(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final int IN_TITLE = 50;
    private static final int IN_HEADER = 5;
    private static final int LONGEST = 1_000;
    private static final int LINES = 400;
    private static final int COVER = 10;
    private static final int LONGEST_LINE = 200;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> nominatives = new LinkedHashSet<>();

    private Places() {}

    /// Whether a short line names a municipality, as on covers.
    static boolean isNamed(String text) {
        return text.length() < 80 && NAMED.matcher(text).find();
    }

    /// The most frequent name, empty if no text names one; tables do not count, because they also name partners.
    static String most(String title, List<String> headers, List<Block> blocks) {
        var places = new Places();
        places.count(title, IN_TITLE);
        headers.forEach(line -> places.count(line, IN_HEADER));
        blocks.stream().limit(LINES).filter(block -> !block.isRow()).forEach(block -> places.count(block.text(), 1));
        return places.counts.isEmpty() ? named(title, blocks) : places.most();
    }

    /// The name on the cover, where no words before it identify it.
    private static String named(String title, List<Block> blocks) {
        var cover = blocks.stream().limit(COVER).filter(block -> !block.isRow()).map(Block::text);
        return Stream.concat(Stream.of(title), cover)
                .filter(line -> line.length() < LONGEST_LINE)
                .map(Places::before)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private static String before(String line) {
        var named = NAMED_BEFORE.matcher(line);
        return named.find() ? named.group(1) : "";
    }

    private String most() {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .map(this::nominative)
                .orElse("");
    }

    private void count(String text, int weight) {
        var named = NAMED.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (named.find()) {
            String name = withoutPlan(named.group(2));
            if (name.isEmpty()) continue;
            counts.merge(name, weight, Integer::sum);
            if (NOMINATIVE.contains(Spelling.fold(named.group(1)))) nominatives.add(name);
        }
    }

    /// In a title the name may be followed by words for the plan, as in `City of Primer Local Action Plan`.
    private static String withoutPlan(String name) {
        return Stream.of(name.split("\\s+"))
                .takeWhile(word -> !PLAN.contains(Spelling.fold(word)))
                .collect(Collectors.joining(" "));
    }

    /// Serbian and Croatian decline names: uses the form found after `Grad` instead of the one after `Grada`, otherwise
    /// a list of well-known names.
    private String nominative(String name) {
        if (nominatives.contains(name)) return name;
        return nominatives.stream()
                .filter(other -> isFormOf(Spelling.of(other), Spelling.of(name)))
                .findFirst()
                .orElseGet(() -> GENITIVES.getOrDefault(Spelling.fold(name), name));
    }

    /// Whether two names differ only in the endings of their words.
    private static boolean isFormOf(List<String> one, List<String> other) {
        if (one.size() != other.size()) return false;
        return IntStream.range(0, one.size()).allMatch(at -> isFormOf(one.get(at), other.get(at)));
    }

    private static boolean isFormOf(String one, String other) {
        int stem = Math.max(2, Math.min(one.length(), other.length()) - 2);
        return other.startsWith(one.substring(0, Math.min(stem, one.length())));
    }
}
