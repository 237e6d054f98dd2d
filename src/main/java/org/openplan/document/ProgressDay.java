package org.openplan.document;

import java.time.LocalDate;

/// The day that progress is computed for, in the municipality's calendar, and the number of days after a quarter's end
/// within which its reports are due.
public record ProgressDay(LocalDate day, int closingDays) {

    /// The default, unless the municipality sets another number.
    public static final int CLOSING_DAYS = 15;

    public static final int MOST_CLOSING_DAYS = 30;

    public ProgressDay on(LocalDate other) {
        return new ProgressDay(other, closingDays);
    }

    /// The last day for a report on the quarter to arrive in time.
    public LocalDate closing(Quarter quarter) {
        return quarter.lastDay().plusDays(closingDays);
    }

    boolean isClosed(Quarter quarter) {
        return day.isAfter(closing(quarter));
    }

    /// The latest quarter whose reports should all have arrived.
    Quarter latestClosed() {
        var last = Quarter.of(day).plus(-1);
        return isClosed(last) ? last : last.plus(-1);
    }
}
