package org.openplan.publication.pages;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;

/// The amounts planned and spent in one currency, over all measures of a plan.
record PlanMoney(BigDecimal planned, BigDecimal spent, boolean spendingKnown) {

    static Map<String, PlanMoney> byCurrency(PlanDocument plan) {
        var sums = new TreeMap<String, PlanMoney>();
        plan.measures().stream().flatMap(measure -> measure.budget().stream()).forEach(line -> add(sums, line));
        return sums;
    }

    private static void add(Map<String, PlanMoney> sums, BudgetLine line) {
        var currency = line.currency();
        var planned = line.amount();
        var spent = line.spent();
        if (currency == null || planned == null && spent == null) return;
        sums.merge(
                currency,
                new PlanMoney(orNothing(planned), orNothing(spent), spent != null),
                (a, b) -> new PlanMoney(
                        a.planned().add(b.planned()),
                        a.spent().add(b.spent()),
                        a.spendingKnown() || b.spendingKnown()));
    }

    private static BigDecimal orNothing(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
