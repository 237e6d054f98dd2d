package org.openplan.plan;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;

/// Moves the dates of steps, and says what is wrong with those of a moved one.
final class StepMoves {

    static final int MONTHS = 3;

    private StepMoves() {}

    static @Nullable Quarter moved(@Nullable Quarter quarter, int by) {
        return quarter == null ? null : quarter.plus(by);
    }

    /// The last day of a month remains the last day of its month.
    static @Nullable LocalDate moved(@Nullable LocalDate day, int by) {
        if (day == null) return null;
        var moved = day.plusMonths((long) by * MONTHS);
        boolean last = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return last ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
    }

    static Stream<LocalDate> days(@Nullable Quarter quarter, @Nullable LocalDate day) {
        return Stream.concat(Stream.ofNullable(quarter).map(Quarter::firstDay), Stream.ofNullable(day));
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= StepChange.FIRST_YEAR && day.getYear() <= StepChange.LAST_YEAR;
    }

    static Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step) {
        var end = step.deadline().orElseThrow();
        if (!isPlausible(end)) return Optional.of(StepsRefused.Reason.YEAR_IMPLAUSIBLE);
        return step.firstDay().filter(end::isBefore).map(start -> StepsRefused.Reason.ENDS_BEFORE_START);
    }
}
