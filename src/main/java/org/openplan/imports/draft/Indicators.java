package org.openplan.imports.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Direction;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.language.Vocabulary;

/// Reads the baseline and target from the text of an indicator, as in `baseline 40% (2022), target 5% (2025)`.
final class Indicators {

    private static final String VALUE =
            "(?:\\s+of)?[\\s:=–-]*(?<value>\\d{1,9}(?:[.,]\\d{1,2})?)(?![\\d.,]*\\d)\\s*(?<unit>%)?"
                    + "(?:\\s*[(,]?\\s*(?:\\p{L}{1,3}\\s+)?(?<year>20\\d{2}))?";
    private static final Pattern BASELINE = Pattern.compile(named("baseline") + VALUE);
    private static final Pattern TARGET = Pattern.compile(named("target") + VALUE);
    private static final Pattern MORE =
            Pattern.compile("^(?:" + named("baseline") + "|" + named("target") + ")(?!\\p{L}).*", Pattern.DOTALL);

    private Indicators() {}

    static Indicator read(String language, String words) {
        var baseline = first(BASELINE, words);
        var target = first(TARGET, words);
        var named = Indicator.of(Text.of(language, words));
        return named.with()
                .unit(baseline.or(() -> target)
                        .map(found -> found.group("unit"))
                        .orElse(null))
                .direction(falls(baseline, target) ? Direction.DECREASE : named.direction())
                .baseline(baseline.map(found -> new Reading(value(found), lastDay(found)))
                        .orElse(null))
                .targets(target.filter(found -> found.group("year") != null)
                        .map(found -> List.of(new Target(new Quarter(year(found), 4), value(found))))
                        .orElse(List.of()))
                .build();
    }

    /// Whether a text adds to the indicator before it and names none itself.
    static boolean isMore(String words) {
        return MORE.matcher(words).matches();
    }

    private static Optional<MatchResult> first(Pattern pattern, String words) {
        return pattern.matcher(words).results().findFirst();
    }

    private static boolean falls(Optional<MatchResult> baseline, Optional<MatchResult> target) {
        return baseline.isPresent() && target.isPresent() && value(target.get()).compareTo(value(baseline.get())) < 0;
    }

    private static BigDecimal value(MatchResult found) {
        return new BigDecimal(found.group("value").replace(',', '.'));
    }

    private static @Nullable LocalDate lastDay(MatchResult found) {
        return found.group("year") == null ? null : LocalDate.of(year(found), 12, 31);
    }

    private static int year(MatchResult found) {
        return Integer.parseInt(found.group("year"));
    }

    private static String named(String heading) {
        return Vocabulary.everywhere(heading).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu:(?<!\\p{L})(?:", "))"));
    }
}
