package org.openplan.intake.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.Text;
import org.openplan.language.Messages;

/// A value of a measure as text, with its field in the plan document and its label.
record MeasureValue(String field, String label, String text) {

    /// All values that a file can bring, except the number and the steps; unknown ones are left out.
    static List<MeasureValue> of(Messages words, Measure measure, String language) {
        return Stream.of(MeasureField.values())
                .filter(field -> switch (field) {
                    case NUMBER, STEPS, ORIGIN, COMPLETION, DECLARED, ASSESSMENTS -> false;
                    default -> true;
                })
                .map(field ->
                        new MeasureValue(field.field(), words.say(field), text(words, language, field.of(measure))))
                .filter(value -> !value.text().isBlank())
                .toList();
    }

    private static String text(Messages words, String language, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Text text -> text.inOrFirst(language);
            case Collection<?> list -> lines(list.stream().map(one -> text(words, language, one)));
            case ClaimedValue claim ->
                words.say(claim.value()) + ": " + claim.how().inOrFirst(language);
            case Period period -> period(words, period);
            case Responsible responsible ->
                lines(Stream.of(
                        responsible.institution(), responsible.person(), responsible.email(), responsible.phone()));
            case Participant participant -> participant.name() + " (" + words.say(participant.kind()) + ")";
            case Indicator indicator -> indicator(words, indicator, language);
            case BudgetLine line -> budget(words, line);
            case Link link -> lines(Stream.of(link.title().inOrFirst(language), link.url()));
            default -> value.toString();
        };
    }

    private static String lines(Stream<@Nullable String> parts) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String period(Messages words, Period period) {
        var from = period.start() == null ? "?" : words.date(period.start());
        var until = period.end() == null ? "?" : words.date(period.end());
        return period.equals(Period.UNKNOWN) ? "" : from + " – " + until;
    }

    /// For example `Workshops held: 2 → 10 (Q4 2025)`.
    private static String indicator(Messages words, Indicator indicator, String language) {
        var name = indicator.name().inOrFirst(language);
        var baseline = indicator.baseline() == null
                ? ""
                : words.number(indicator.baseline().value());
        var targets = indicator.targets().stream()
                .map(target -> words.number(target.value()) + " (" + words.quarter(target.quarter()) + ")")
                .collect(Collectors.joining(", "));
        if (baseline.isEmpty() && targets.isEmpty()) return name;
        return name + ": " + (targets.isEmpty() ? baseline : baseline + " → " + targets).strip();
    }

    private static String budget(Messages words, BudgetLine line) {
        var amount = line.amount();
        var currency = line.currency();
        var money = amount == null ? null : currency == null ? words.number(amount) : words.money(amount, currency);
        var year = line.year() == null ? null : String.valueOf(line.year());
        return Stream.of(year, money, line.source()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
