package org.openplan.imports.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;

/// A date as printed, with the first and last day it can mean; without days if it was not understood.
///
/// `exact` distinguishes days and months from quarters and years; `range` is set if two dates were printed, a first and
/// a last; `open` marks words such as "ongoing", which name no date.
public record PrintedDate(
        String printed,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean exact,
        boolean range,
        boolean doubtful,
        boolean open) {

    public static PrintedDate notUnderstood(String printed, boolean open) {
        return new PrintedDate(printed, null, null, false, false, false, open);
    }

    boolean isUnderstood() {
        return last != null;
    }

    @Nullable
    public Quarter firstQuarter() {
        return first == null ? null : Quarter.of(first);
    }

    @Nullable
    public Quarter lastQuarter() {
        return last == null ? null : Quarter.of(last);
    }

    PrintedDate printedAs(String text) {
        return new PrintedDate(text, first, last, exact, range, doubtful, open);
    }
}
