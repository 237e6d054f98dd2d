package org.openplan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanYears;
import org.openplan.document.Text;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.NewFigures.NewReading;

/// A reading as an officer reports it, possibly incomplete: the indicator with its name at that time, the value, the
/// day on which it was measured, and a note.
public record ReportedReading(
        UUID indicatorId,
        Text indicator,
        @Nullable BigDecimal value,
        @Nullable LocalDate date,
        String note) {

    public ReportedReading {
        note = note.strip();
    }

    boolean isEmpty() {
        return value == null && note.isEmpty();
    }

    /// The first error, with which the reading cannot be handed in today.
    public Optional<ReportContent.Flaw> flaw(MeasureFigures known, LocalDate today) {
        var counted = known.indicator(indicatorId);
        if (counted.isEmpty()) return Optional.of(ReportContent.Flaw.INDICATOR_GONE);
        if (value == null) return Optional.of(ReportContent.Flaw.NO_VALUE);
        if (date == null || date.isBefore(PlanYears.FIRST_DAY)) return Optional.of(ReportContent.Flaw.NO_DAY);
        if (date.isAfter(today)) return Optional.of(ReportContent.Flaw.DAY_IN_FUTURE);
        if (isBeforeBaseline(counted.get(), date)) return Optional.of(ReportContent.Flaw.DAY_BEFORE_BASELINE);
        return excess();
    }

    /// What not even a draft may have.
    Optional<ReportContent.Flaw> excess() {
        if (value != null && !Amounts.isPlain(value)) return Optional.of(ReportContent.Flaw.VALUE_TOO_LONG);
        return note.length() > ReportContent.LONGEST_NOTE
                ? Optional.of(ReportContent.Flaw.READING_NOTE_TOO_LONG)
                : Optional.empty();
    }

    private static boolean isBeforeBaseline(Indicator indicator, LocalDate day) {
        var baseline = indicator.baseline();
        return baseline != null && baseline.date() != null && day.isBefore(baseline.date());
    }

    /// As the plan takes it over; empty without a value.
    public Optional<NewReading> reading(String language) {
        return value == null
                ? Optional.empty()
                : Optional.of(
                        new NewReading(indicatorId, new Reading(value, date, ReportContent.text(language, note))));
    }
}
