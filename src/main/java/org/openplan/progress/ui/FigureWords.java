package org.openplan.progress.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.progress.ReportContent;

/// Says how the figures of a measure stand, beside those that are reported.
record FigureWords(Messages words) {

    /// Baseline, the target that comes next in this quarter, and the last reading.
    String standing(Indicator indicator, Quarter quarter) {
        var baseline = Optional.ofNullable(indicator.baseline())
                .map(reading -> say("baseline", dated(reading, indicator.unit())));
        var target = next(indicator, quarter)
                .map(aim -> say("target", value(aim.value(), indicator.unit()), words.byEndOf(aim.quarter())));
        var last = last(indicator).map(reading -> say("last", dated(reading, indicator.unit())));
        return sentences(baseline, target, last.or(() -> Optional.of(say("noReading"))));
    }

    /// Where the money comes from, what was planned, and what is known to be spent.
    String standing(BudgetLine line) {
        var source = Optional.ofNullable(line.source()).map(from -> say("source", from));
        var planned = Optional.ofNullable(line.amount()).map(amount -> say("planned", money(amount, line.currency())));
        var spent = Optional.ofNullable(line.spent()).map(amount -> say("spent", money(amount, line.currency())));
        return sentences(source, planned, spent.or(() -> Optional.of(say("noSpent"))));
    }

    String dated(Reading reading, @Nullable String unit) {
        var value = value(reading.value(), unit);
        return reading.date() == null ? value : say("on", value, words.date(reading.date()));
    }

    String value(BigDecimal value, @Nullable String unit) {
        return unit == null ? words.number(value) : words.number(value) + " " + unit;
    }

    /// With cents, because it is compared with what was typed.
    String money(BigDecimal amount, @Nullable String currency) {
        return currency == null ? words.number(amount) : words.number(amount) + " " + currency;
    }

    /// The figures of a report, each in a few words.
    List<String> inShort(ReportContent content) {
        var readings = content.readings().stream()
                .flatMap(one -> one.reading(content.language()).stream()
                        .map(reading -> words.read(one.indicator()) + ": " + dated(reading.reading(), null) + "."));
        var spending =
                content.figures().spending().stream().map(one -> say("spent", money(one.spent(), one.currency())));
        return Stream.concat(readings, spending).toList();
    }

    private static Optional<Target> next(Indicator indicator, Quarter quarter) {
        return indicator.targets().stream()
                .filter(target -> !target.quarter().isBefore(quarter))
                .min(Comparator.comparing(Target::quarter))
                .or(() -> indicator.targets().stream().max(Comparator.comparing(Target::quarter)));
    }

    private static Optional<Reading> last(Indicator indicator) {
        return indicator.readings().stream()
                .max(Comparator.comparing(Reading::date, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    @SafeVarargs
    private static String sentences(Optional<String>... said) {
        return Stream.of(said).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private String say(String key, Object... values) {
        return words.say("progress.FigureWords." + key, values);
    }
}
