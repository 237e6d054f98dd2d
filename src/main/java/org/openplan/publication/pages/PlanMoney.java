package org.openplan.publication.pages;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
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
        if (currency == null || line.amount() == null) return;
        var spent = line.spent();
        sums.merge(
                currency,
                new PlanMoney(line.amount(), spent == null ? BigDecimal.ZERO : spent, spent != null),
                (a, b) -> new PlanMoney(
                        a.planned().add(b.planned()),
                        a.spent().add(b.spent()),
                        a.spendingKnown() || b.spendingKnown()));
    }
}
