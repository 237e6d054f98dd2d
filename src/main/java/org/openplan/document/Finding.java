package org.openplan.document;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;

/// A problem found in a plan: the rule, its severity, and the place.
///
/// `measure` and `step` are printed numbers; the ids identify both whatever their numbers, and are absent until they
/// are looked up. `details` are the arguments of the message `finding.<rule>`; `source` is the place in the file, such
/// as `table 2, row 11`.
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

    /// The same finding with the ids found by its numbers in the plan, unless it has ids already.
    public Finding identifiedIn(PlanDocument plan) {
        if (measureId != null) return this;
        return in(plan, one -> one.number().equals(measure), one -> one.number().equals(step));
    }

    /// The same finding with the current numbers of its ids in the plan.
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
