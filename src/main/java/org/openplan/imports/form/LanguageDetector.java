package org.openplan.imports.form;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Detects the language of a text by its common short words, and the script by its letters.
public final class LanguageDetector {

    private static final int ENOUGH = 100_000;
    private static final Set<String> IJEKAVIAN = Set.copyOf(Vocabulary.folded("ijekavian"));
    private static final Set<String> EKAVIAN = Set.copyOf(Vocabulary.folded("ekavian"));

    private LanguageDetector() {}

    /// A BCP 47 tag; `und` when no known language is likely.
    public static String of(String text) {
        String enough = text.substring(0, Math.min(text.length(), ENOUGH));
        String language = language(enough);
        boolean serbian = language.equals("sr") || language.equals("bs");
        if (serbian && isCyrillic(enough)) return "sr-Cyrl";
        return language.equals("sr") ? "sr-Latn" : language;
    }

    private static String language(String text) {
        Map<String, Integer> counts = new HashMap<>();
        var stops = new HashMap<String, HashSet<String>>();
        for (var language : Vocabulary.LANGUAGES) {
            var words = new HashSet<String>();
            Vocabulary.of(language).under("stop words").forEach(word -> words.add(Spelling.fold(word)));
            stops.put(language, words);
        }
        for (var word : Spelling.of(text))
            stops.forEach((language, words) -> {
                if (words.contains(word)) counts.merge(language, 1, Integer::sum);
            });
        // Croatian is close to Serbian, so a few words that only Croatian has decide.
        int croatian = counts.getOrDefault("hr", 0);
        counts.remove("hr");
        String best = counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("und");
        if (!best.equals("sr")) return best;
        if (croatian * 12 > counts.getOrDefault("sr", 0)) return "hr";
        return isIjekavian(text) ? "bs" : "sr";
    }

    /// Text with `mjera` and without words that only Croatian has is Bosnian.
    private static boolean isIjekavian(String text) {
        int balance = 0;
        for (var word : Spelling.of(text)) {
            if (IJEKAVIAN.contains(word)) balance++;
            else if (EKAVIAN.contains(word)) balance--;
        }
        return balance > 0;
    }

    private static boolean isCyrillic(String text) {
        long cyrillic = text.codePoints()
                .filter(point -> UnicodeScript.of(point) == UnicodeScript.CYRILLIC)
                .count();
        long latin = text.codePoints()
                .filter(point -> UnicodeScript.of(point) == UnicodeScript.LATIN)
                .count();
        return cyrillic > latin;
    }
}
