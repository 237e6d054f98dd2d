package org.openplan.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Severity;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;
import org.openplan.quality.Quality.Breaches;

/// Rules on whether anyone can verify that what was promised was done.
final class ResultRules {

    private static final int STEM = 5;
    private static final Map<String, List<String>> THINGS = Vocabulary.folded("deliverables").stream()
            .collect(Collectors.groupingBy(thing -> thing.substring(0, Math.min(STEM, thing.length()))));

    private static final List<String> ACTS = Vocabulary.folded("checkable acts");

    private ResultRules() {}

    static void check(Measure measure, Breaches breaches) {
        if (measure.indicators().isEmpty()) breaches.warning("no-indicator", "indicators");
        for (var indicator : measure.indicators()) {
            String name = indicator.name().inOrFirst("en");
            if (indicator.baseline() == null) breaches.warning("indicator-without-baseline", "indicators", name);
            if (indicator.targets().isEmpty()) breaches.warning("indicator-without-target", "indicators", name);
        }
        for (var step : measure.steps())
            if (!isVerifiable(step)) breaches.ofStep(Severity.HINT, "result-not-verifiable", step, "output");
    }

    /// A step with an output, or one that names a document to ask for, a number to count, or an act such as publishing
    /// that is either done or not.
    private static boolean isVerifiable(Step step) {
        return !step.output().isEmpty()
                || step.description().byLanguage().values().stream()
                        .map(Spelling::of)
                        .anyMatch(words -> words.stream().anyMatch(ResultRules::isCheckable) || hasPhrase(words));
    }

    private static boolean isCheckable(String word) {
        return isThing(word) || QuantityRules.number(word) > 1 || ACTS.stream().anyMatch(act -> isFormOf(word, act));
    }

    static boolean isThing(String word) {
        String start = word.substring(0, Math.min(STEM, word.length()));
        return THINGS.getOrDefault(start, List.of()).stream().anyMatch(thing -> isFormOf(word, thing));
    }

    private static boolean hasPhrase(List<String> words) {
        String text = String.join(" ", words);
        return Vocabulary.folded("deliverables").stream()
                .anyMatch(phrase -> phrase.contains(" ") && Spelling.has(text, phrase));
    }

    /// Endings change with case and number: `radionica`, `radionice`, `radionicama`.
    static boolean isFormOf(String word, String thing) {
        if (word.equals(thing)) return true;
        if (thing.length() < STEM || Math.abs(word.length() - thing.length()) > 3) return false;
        return word.startsWith(thing.substring(0, Math.max(STEM, thing.length() - 1)));
    }
}
