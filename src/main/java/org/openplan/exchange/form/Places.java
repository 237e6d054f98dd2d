package org.openplan.exchange.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.Spelling;
import org.openplan.document.Vocabulary;
import org.openplan.exchange.file.Block;

/// Finds whose plan it is: the name said most after words such as `City of`, by the title before all others.
final class Places {

    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}'’-]+)(?:\\s+(?:(?:de|del|la|las|los|na|do|dos|da)\\s+)*\\p{Lu}[\\p{L}'’-]+){0,3})";
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})((?iu:"
            + Vocabulary.everywhere("municipality").stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "|Град|Града|Граду|Општина|Општине|Општини|Градска општина))\\s+" + NAME);
    private static final Set<String> PLAN = Stream.of("plan title", "plan adjective")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .flatMap(phrase -> Stream.of(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final int IN_TITLE = 50;
    private static final int IN_HEADER = 5;
    private static final int LONGEST = 1_000;
    private static final int LINES = 400;

    private Places() {}

    /// Whether a short line names a town, as covers do.
    static boolean isNamed(String text) {
        return text.length() < 80 && NAMED.matcher(text).find();
    }

    /// Tables name partners as well, so they do not count; empty when no other text names a town.
    static String most(String title, List<String> headers, List<Block> blocks) {
        var counts = new HashMap<String, Integer>();
        count(title, IN_TITLE, counts);
        headers.forEach(line -> count(line, IN_HEADER, counts));
        blocks.stream().limit(LINES).filter(block -> !block.isRow()).forEach(block -> count(block.text(), 1, counts));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .map(name -> asNamed(name, counts))
                .orElse("");
    }

    private static void count(String text, int weight, Map<String, Integer> counts) {
        var named = NAMED.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (named.find()) {
            String name = withoutPlan(named.group(2));
            if (!name.isEmpty()) counts.merge(name, weight, Integer::sum);
        }
    }

    /// In a title the name runs into the plan, as in `City of Primer Local Action Plan`.
    private static String withoutPlan(String name) {
        return Stream.of(name.split("\\s+"))
                .takeWhile(word -> !PLAN.contains(Spelling.fold(word)))
                .collect(Collectors.joining(" "));
    }

    /// Serbian and Croatian decline names; of the forms of one name, the one of the nominative ends shortest.
    private static String asNamed(String name, Map<String, Integer> counts) {
        String stem = stem(name);
        return counts.keySet().stream()
                .filter(other -> stem(other).equals(stem))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(name);
    }

    private static String stem(String name) {
        return Spelling.fold(name).replaceAll("(\\p{L}{3,}?)(?:om|em|a|u|e|i|o)(?=\\s|$)", "$1");
    }
}
