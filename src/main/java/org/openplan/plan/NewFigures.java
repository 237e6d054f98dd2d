package org.openplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.Text;

/// What a report adds to the figures of its measure: readings of indicators, and money spent so far.
public record NewFigures(List<NewReading> readings, List<NewSpending> spending) {

    public NewFigures {
        readings = List.copyOf(readings);
        spending = List.copyOf(spending);
    }

    /// A reading of the indicator with this id.
    public record NewReading(UUID indicator, Reading reading) {}

    /// All that was spent so far of the money of a year, in one currency and from one source.
    public record NewSpending(
            @Nullable Integer year,
            @Nullable String source,
            @Nullable String currency,
            BigDecimal spent,
            @Nullable Text covers) {

        /// The line of a budget that plans nothing and says only what was spent.
        public BudgetLine line() {
            return new BudgetLine(year, null, currency, source, spent, covers);
        }
    }

    boolean isEmpty() {
        return readings.isEmpty() && spending.isEmpty();
    }
}
