package org.openplan.document;

import java.time.LocalDate;

/// The day for which progress is told, on the municipality's calendar, and how many days after the end of a quarter the
/// reports on it are owed.
public record ProgressDay(LocalDate day, int closingDays) {

    /// Unless the municipality sets another number.
    public static final int CLOSING_DAYS = 15;

    public static final int MOST_CLOSING_DAYS = 30;

    public ProgressDay on(LocalDate other) {
        return new ProgressDay(other, closingDays);
    }

    /// The last day on which a report on the quarter is in time.
    public LocalDate closing(Quarter quarter) {
        return quarter.lastDay().plusDays(closingDays);
    }

    boolean isClosed(Quarter quarter) {
        return day.isAfter(closing(quarter));
    }

    /// The latest quarter on which every report should be in.
    Quarter latestClosed() {
        var last = Quarter.of(day).plus(-1);
        return isClosed(last) ? last : last.plus(-1);
    }
}
