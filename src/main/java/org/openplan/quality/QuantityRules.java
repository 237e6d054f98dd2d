package org.openplan.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Text;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;
import org.openplan.quality.Quality.Breaches;

/// Rules that the text and the steps of a measure promise the same number of the same things.
final class QuantityRules {

    /// A number of things; `least` if the text says "at least".
    private record Quantity(int number, String thing, boolean least) {}

    private static final int LARGEST = 1_000_000;
    private static final int NEAR = 4;

    private QuantityRules() {}

    static void check(Measure measure, Breaches breaches) {
        var promised = in(Stream.of(measure.title(), measure.summary(), measure.description(), measure.goal()));
        var planned = in(measure.steps().stream().flatMap(step -> Stream.of(step.description(), step.output())));
        Map<String, Quantity> reported = new HashMap<>();
        for (var promise : promised) {
            var same = planned.stream()
                    .filter(plan -> ResultRules.isFormOf(plan.thing(), promise.thing())
                            || ResultRules.isFormOf(promise.thing(), plan.thing()))
                    .toList();
            if (same.isEmpty() || agree(promise, same) || reported.putIfAbsent(promise.thing(), promise) != null)
                continue;
            int sum = same.stream().mapToInt(Quantity::number).sum();
            breaches.warning("quantity-contradiction", "steps", promise.number(), sum, promise.thing());
        }
    }

    /// One step may repeat the whole number, or the numbers of the steps may add up to it.
    private static boolean agree(Quantity promise, List<Quantity> planned) {
        int sum = planned.stream().mapToInt(Quantity::number).sum();
        boolean repeated = planned.stream().anyMatch(plan -> plan.number() == promise.number());
        return repeated || sum == promise.number() || promise.least() && sum > promise.number();
    }

    private static List<Quantity> in(Stream<Text> texts) {
        var found = new ArrayList<Quantity>();
        // one language is enough, because the others have the same content
        texts.flatMap(text -> text.byLanguage().values().stream().limit(1)).forEach(words -> add(words, found));
        return found;
    }

    private static void add(String text, List<Quantity> found) {
        var words =
                Spelling.of(text.replaceAll("(\\p{L})-(?=\\p{L})", "$1").replaceAll("(\\d)[.,](?=\\d{3}\\b)", "$1"));
        for (int i = 0; i < words.size(); i++) {
            int number = number(words.get(i));
            if (number < 2) continue;
            for (int next = i + 1; next < Math.min(words.size(), i + 1 + NEAR); next++) {
                if (number(words.get(next)) > 0) break;
                if (!ResultRules.isThing(words.get(next))) continue;
                if (isRate(words, i, next)) break;
                found.add(new Quantity(number, words.get(next), isLeast(words, i)));
                break;
            }
        }
    }

    /// `two forums a year in each district` gives no total.
    private static boolean isRate(List<String> words, int from, int thing) {
        String around = String.join(" ", words.subList(Math.max(0, from - 2), Math.min(words.size(), thing + 4)));
        return Vocabulary.folded("rate").stream().anyMatch(phrase -> Spelling.has(around, phrase));
    }

    private static boolean isLeast(List<String> words, int at) {
        String before = String.join(" ", words.subList(Math.max(0, at - 3), at));
        return Vocabulary.folded("at least").stream().anyMatch(phrase -> Spelling.has(before, phrase));
    }

    /// The number that a word means, 0 for none; a year does not count.
    static int number(String word) {
        if (word.matches("\\d{1,6}")) {
            int number = Integer.parseInt(word);
            return number >= 1900 && number <= 2100 || number > LARGEST ? 0 : number;
        }
        return NUMBERS.getOrDefault(word, 0);
    }

    private static final Map<String, Integer> NUMBERS = numbers();

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (var entry : Vocabulary.everywhere("numbers")) {
            var parts = entry.split("=");
            numbers.put(Spelling.fold(parts[0]), Integer.valueOf(parts[1]));
        }
        return Map.copyOf(numbers);
    }
}
