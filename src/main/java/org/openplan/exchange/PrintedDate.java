package org.openplan.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;

/// A date as it was printed, and the first and last day it can mean; without days when it was not understood.
///
/// `exact` tells days and months from quarters and years; `open` marks words such as "ongoing", which name no date.
record PrintedDate(
        String printed,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean exact,
        boolean doubtful,
        boolean open) {

    static PrintedDate notUnderstood(String printed, boolean open) {
        return new PrintedDate(printed, null, null, false, false, open);
    }

    boolean isUnderstood() {
        return last != null;
    }

    @Nullable
    Quarter firstQuarter() {
        return first == null ? null : Quarter.of(first);
    }

    @Nullable
    Quarter lastQuarter() {
        return last == null ? null : Quarter.of(last);
    }

    /// Whether this spans more than one day, month or quarter, as `January – March 2020` does.
    boolean isRange() {
        var from = first;
        var to = last;
        return from != null && to != null && from.plusMonths(3).isBefore(to.plusDays(1));
    }

    PrintedDate printedAs(String text) {
        return new PrintedDate(text, first, last, exact, doubtful, open);
    }
}
