package org.openplan.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The years a plan can speak of, from the first day to the last; any other is a slip of the hand. What is not known is
/// not wrong.
public final class PlanYears {

    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private PlanYears() {}

    public static boolean hold(@Nullable LocalDate day) {
        return day == null || !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    public static boolean hold(@Nullable Quarter quarter) {
        return quarter == null || hold(quarter.year());
    }

    public static boolean hold(@Nullable Integer year) {
        return year == null || year >= FIRST_DAY.getYear() && year <= LAST_DAY.getYear();
    }

    public static boolean hold(PlanDocument.Period period) {
        return hold(period.start()) && hold(period.end());
    }
}
