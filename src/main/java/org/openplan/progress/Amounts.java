package org.openplan.progress;

import java.math.BigDecimal;

/// How long a number of a report may be.
final class Amounts {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private Amounts() {}

    /// At most 15 digits before the mark and six behind it.
    static boolean isPlain(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
    }
}
