package org.openplan.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.NewFigures.NewSpending;

/// Money spent as an officer reports it, possibly incomplete: all that was spent so far of a year's money, and on what.
public record ReportedSpending(
        @Nullable Integer year,
        @Nullable String source,
        @Nullable String currency,
        @Nullable BigDecimal spent,
        String covers) {

    public ReportedSpending {
        covers = covers.strip();
    }

    boolean isEmpty() {
        return spent == null && covers.isEmpty();
    }

    /// The first error, with which the amount cannot be handed in.
    public Optional<ReportContent.Flaw> flaw() {
        if (spent == null) return Optional.of(ReportContent.Flaw.NO_AMOUNT);
        if (spent.signum() < 0) return Optional.of(ReportContent.Flaw.AMOUNT_NEGATIVE);
        return excess();
    }

    /// What not even a draft may have.
    Optional<ReportContent.Flaw> excess() {
        if (spent != null && !Amounts.isPlain(spent)) return Optional.of(ReportContent.Flaw.AMOUNT_TOO_LONG);
        return covers.length() > ReportContent.LONGEST_NOTE
                ? Optional.of(ReportContent.Flaw.SPENDING_NOTE_TOO_LONG)
                : Optional.empty();
    }

    Optional<NewSpending> spending(String language) {
        return spent == null
                ? Optional.empty()
                : Optional.of(new NewSpending(year, source, currency, spent, ReportContent.text(language, covers)));
    }
}
