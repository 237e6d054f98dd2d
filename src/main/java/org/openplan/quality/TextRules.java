package org.openplan.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.quality.Quality.Breaches;

/// Rules on the texts of a measure, their length and their languages.
final class TextRules {

    /// The form allows this many characters; most plans exceed it, so it is reported and nothing is cut.
    static final int LONGEST_SUMMARY = 140;

    private TextRules() {}

    static void check(Measure measure, Breaches breaches) {
        if (measure.title().isEmpty()) breaches.error("no-title", "title");
        int longest = measure.summary().byLanguage().values().stream()
                .mapToInt(words -> words.codePointCount(0, words.length()))
                .max()
                .orElse(0);
        if (longest > LONGEST_SUMMARY) breaches.warning("summary-too-long", "summary", longest, LONGEST_SUMMARY);
        if (measure.values().isEmpty()) breaches.warning("value-not-named", "values");
        for (var value : measure.values())
            if (value.how().isEmpty()) breaches.warning("value-without-reason", "values", value.value());
        if (measure.budget().isEmpty()) breaches.hint("no-budget", "budget");
    }

    /// One finding for each language, naming all fields that lack it.
    static void checkLanguages(PlanDocument plan, Measure measure, Breaches breaches) {
        for (var language : plan.languages()) {
            String missing = texts(measure).entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .filter(entry -> !isIn(entry.getValue(), language))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty())
                breaches.warning("text-missing-in-language", missing.split(", ")[0], language, missing);
        }
    }

    /// Serbian Cyrillic is made from Serbian Latin, so either script counts for both.
    private static boolean isIn(Text text, String language) {
        if (text.in(language).isPresent()) return true;
        boolean serbian = language.equals("sr-Cyrl") || language.equals("sr-Latn");
        return serbian && (text.in("sr-Latn").isPresent() || text.in("sr-Cyrl").isPresent());
    }

    private static Map<String, Text> texts(Measure measure) {
        Map<String, Text> texts = new LinkedHashMap<>();
        MeasureField.texts().forEach(field -> texts.put(field.field(), field.text(measure)));
        for (var step : measure.steps()) {
            texts.put("steps." + step.number(), step.description());
            StepField.details()
                    .forEach(field -> texts.put("steps." + step.number() + "." + field.field(), field.text(step)));
        }
        for (int i = 0; i < measure.indicators().size(); i++)
            texts.put("indicators." + (i + 1), measure.indicators().get(i).name());
        return texts;
    }
}
