package org.openplan.quality;

import java.util.Map;
import java.util.regex.Pattern;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.quality.Quality.Breaches;

/// Rules on the subjects that a measure is filed under.
final class SubjectRules {

    private static final Pattern TARGET = Pattern.compile("(?:\\p{L}+ )?(\\d{1,2})(?:\\.(?:(\\d{1,2})|([a-d])))?");

    /// The targets of each Sustainable Development Goal: how many are numbered, and the last letter of its means of
    /// implementation (resolution 71/313 of the UN General Assembly).
    private static final Map<Integer, String> TARGETS = Map.ofEntries(
            Map.entry(1, "5b"),
            Map.entry(2, "5c"),
            Map.entry(3, "9d"),
            Map.entry(4, "7c"),
            Map.entry(5, "6c"),
            Map.entry(6, "6b"),
            Map.entry(7, "3b"),
            Map.entry(8, "10b"),
            Map.entry(9, "5c"),
            Map.entry(10, "7c"),
            Map.entry(11, "7c"),
            Map.entry(12, "8c"),
            Map.entry(13, "3b"),
            Map.entry(14, "7c"),
            Map.entry(15, "9c"),
            Map.entry(16, "10b"),
            Map.entry(17, "19"));

    private SubjectRules() {}

    static void check(Measure measure, Breaches breaches) {
        for (var target : measure.sdgTargets())
            if (!isTarget(target)) breaches.warning("sdg-target-unknown", "sdgTargets", target);
    }

    /// Whether there is such a goal (`16`, `Goal 16`) or target (`16.7`, `16.b`).
    static boolean isTarget(String code) {
        var parts = TARGET.matcher(code.strip());
        if (!parts.matches()) return false;
        var known = TARGETS.get(Integer.valueOf(parts.group(1)));
        if (known == null) return false;
        var number = parts.group(2);
        var letter = parts.group(3);
        var numbered = known.replaceAll("[a-d]", "");
        if (number != null) return !number.startsWith("0") && Integer.parseInt(number) <= Integer.parseInt(numbered);
        return letter == null
                || known.length() > numbered.length() && letter.compareTo(known.substring(numbered.length())) <= 0;
    }
}
