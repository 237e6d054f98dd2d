package org.openplan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.plan.NewFigures.NewReading;
import org.openplan.plan.NewFigures.NewSpending;

/// The figures of a measure: its indicators with their readings, and its money by year and source.
public record MeasureFigures(List<Indicator> indicators, List<BudgetLine> budget) {

    public static final MeasureFigures NONE = new MeasureFigures(List.of(), List.of());

    private static final Comparator<Reading> BY_DAY =
            Comparator.comparing(Reading::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    public MeasureFigures {
        indicators = List.copyOf(indicators);
        budget = List.copyOf(budget);
    }

    public Optional<Indicator> indicator(UUID id) {
        return indicators.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /// The reading of the same day, which the new one replaces.
    public Optional<Reading> replaced(NewReading reported) {
        return indicator(reported.indicator()).stream()
                .flatMap(known -> known.readings().stream())
                .filter(reading -> isSameDay(reading, reported.reading()))
                .findFirst();
    }

    /// The line whose spending is replaced; empty if the measure has none of this year, source and currency.
    public Optional<BudgetLine> line(NewSpending reported) {
        return budget.stream().filter(line -> line.isAlso(reported.line())).findFirst();
    }

    /// Only what the new figures are about.
    MeasureFigures about(NewFigures reported) {
        return new MeasureFigures(
                indicators.stream()
                        .filter(known -> reported.readings().stream()
                                .anyMatch(one -> one.indicator().equals(known.id())))
                        .toList(),
                reported.spending().stream().flatMap(one -> line(one).stream()).toList());
    }

    /// With the new readings and spending; a reading of an indicator that is gone is left out.
    MeasureFigures with(NewFigures reported) {
        var now = this;
        for (var spending : reported.spending()) now = now.with(spending);
        return new MeasureFigures(
                indicators.stream().map(known -> read(known, reported)).toList(), now.budget());
    }

    private MeasureFigures with(NewSpending reported) {
        var line = line(reported);
        if (line.isEmpty())
            return new MeasureFigures(
                    indicators,
                    Stream.concat(budget.stream(), Stream.of(reported.line())).toList());
        var lines = new ArrayList<>(budget);
        var covers = reported.covers() == null ? line.get().covers() : reported.covers();
        lines.set(budget.indexOf(line.get()), line.get().withSpent(reported.spent(), covers));
        return new MeasureFigures(indicators, lines);
    }

    private static Indicator read(Indicator indicator, NewFigures reported) {
        var readings = new ArrayList<>(indicator.readings());
        for (var one : reported.readings()) {
            if (!one.indicator().equals(indicator.id())) continue;
            readings.removeIf(reading -> isSameDay(reading, one.reading()));
            readings.add(one.reading());
        }
        if (readings.equals(indicator.readings())) return indicator;
        readings.sort(BY_DAY);
        return indicator.withReadings(readings);
    }

    private static boolean isSameDay(Reading one, Reading other) {
        return Objects.equals(one.date(), other.date());
    }
}
