package org.openplan.demo;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.openplan.document.Quarter;

/// Shifts dates by whole quarters, so that deadlines keep their place in a quarter and periods their length.
record TimeShift(int quarters) {

    private static final long MONTHS_IN_A_QUARTER = 3;

    TimeShift back() {
        return new TimeShift(-quarters);
    }

    Quarter moved(Quarter quarter) {
        return quarter.plus(quarters);
    }

    /// The last day of a month stays the last day of a month.
    LocalDate moved(LocalDate day) {
        var moved = day.plusMonths(MONTHS_IN_A_QUARTER * quarters);
        boolean last = day.plusDays(1).getDayOfMonth() == 1;
        return last ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
    }

    /// The year of the shifted first of January.
    int moved(int year) {
        return moved(LocalDate.of(year, 1, 1)).getYear();
    }
}
