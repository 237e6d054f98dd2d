package org.openplan.document;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;

/// Something about a plan that wants mending: which rule, how serious, and where it stands.
///
/// `measure` and `step` are the numbers printed; the ids say which are meant whatever their numbers, and are absent
/// where nobody has looked them up yet. `details` fill the message `finding.<rule>` of the bundles; `source` is the
/// place in the file, such as `table 2, row 11`.
public record Finding(
        String rule,
        Severity severity,
        @Nullable String measure,
        @Nullable String step,
        @Nullable String field,
        @Nullable String source,
        List<String> details,
        @Nullable UUID measureId,
        @Nullable UUID stepId) {

    public Finding(
            String rule,
            Severity severity,
            @Nullable String measure,
            @Nullable String step,
            @Nullable String field,
            @Nullable String source,
            List<String> details) {
        this(rule, severity, measure, step, field, source, details, null, null);
    }

    /// The same with the ids of those that have its numbers in the plan, unless it has ids already.
    public Finding identifiedIn(PlanDocument plan) {
        if (measureId != null) return this;
        return in(plan, one -> one.number().equals(measure), one -> one.number().equals(step));
    }

    /// The same with the numbers that those with its ids have in the plan by now.
    public Finding numberedIn(PlanDocument plan) {
        return in(plan, one -> one.id().equals(measureId), one -> one.id().equals(stepId));
    }

    private Finding in(PlanDocument plan, Predicate<Measure> isMeasure, Predicate<Step> isStep) {
        var there = plan.measures().stream().filter(isMeasure).findFirst();
        var within = there.flatMap(one -> one.steps().stream().filter(isStep).findFirst());
        return new Finding(
                rule,
                severity,
                there.map(Measure::number).orElse(measure),
                within.map(Step::number).orElse(step),
                field,
                source,
                details,
                there.map(Measure::id).orElse(measureId),
                within.map(Step::id).orElse(stepId));
    }
}
