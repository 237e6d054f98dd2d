package org.openplan.publication.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.Quarter;

/// How far the plan is on the day an edition was published.
record PlanStanding(PublicEdition edition, List<MeasureStanding> measures) {

    /// Planned and spent of one currency.
    record Money(BigDecimal planned, BigDecimal spent, boolean spendingKnown) {}

    static PlanStanding of(PublicEdition edition) {
        return new PlanStanding(
                edition,
                edition.document().measures().stream()
                        .map(measure -> MeasureStanding.of(measure, edition.published()))
                        .toList());
    }

    Stream<Standing> steps() {
        return measures.stream().flatMap(measure -> measure.steps().stream());
    }

    int stepCount() {
        return (int) steps().count();
    }

    int complete() {
        return (int) steps().filter(Standing::complete).count();
    }

    int underWay() {
        return (int) steps().filter(Standing::underWay).count();
    }

    int late() {
        return (int) steps().filter(Standing::late).count();
    }

    int silent() {
        return (int) steps().filter(Standing::silent).count();
    }

    /// The quarter in which something still open falls due next.
    Optional<Quarter> nextDeadline() {
        return steps().filter(step -> !step.due() && !step.complete())
                .flatMap(step -> Standing.deadline(step.step()).stream())
                .map(Quarter::of)
                .min(Quarter::compareTo);
    }

    int dueIn(Quarter quarter) {
        return (int) steps().filter(step -> !step.due() && !step.complete())
                .filter(step -> Standing.deadline(step.step())
                        .map(Quarter::of)
                        .filter(quarter::equals)
                        .isPresent())
                .count();
    }

    Map<String, Money> money() {
        var sums = new TreeMap<String, Money>();
        edition.document().measures().stream()
                .flatMap(measure -> measure.budget().stream())
                .forEach(line -> add(sums, line));
        return sums;
    }

    private static void add(Map<String, Money> sums, BudgetLine line) {
        var currency = line.currency();
        if (currency == null || line.amount() == null) return;
        var spent = line.spent();
        sums.merge(
                currency,
                new Money(line.amount(), spent == null ? BigDecimal.ZERO : spent, spent != null),
                (a, b) -> new Money(
                        a.planned().add(b.planned()),
                        a.spent().add(b.spent()),
                        a.spendingKnown() || b.spendingKnown()));
    }
}
