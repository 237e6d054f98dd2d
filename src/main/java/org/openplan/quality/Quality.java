package org.openplan.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Severity;

/// The rules a good plan follows, each with an id that never changes.
///
/// What only the reader of a file can detect (`steps-and-dates-uneven`, `text-unplaced`) is reported there.
public final class Quality {

    /// A group of rules for one measure of a plan.
    private interface Rules {
        void check(PlanDocument plan, Measure measure, Breaches breaches);
    }

    private static final List<Rules> RULES = List.of(
            (_, measure, breaches) -> TextRules.check(measure, breaches),
            (plan, measure, breaches) -> TextRules.checkLanguages(plan, measure, breaches),
            (_, measure, breaches) -> PartnerRules.check(measure, breaches),
            (_, measure, breaches) -> SubjectRules.check(measure, breaches),
            StepRules::check,
            (_, measure, breaches) -> YearRules.check(measure, breaches),
            (_, measure, breaches) -> ResultRules.check(measure, breaches),
            (_, measure, breaches) -> QuantityRules.check(measure, breaches));

    private Quality() {}

    /// Every violation of a rule, measure by measure in the order of the plan.
    public static List<Finding> findings(PlanDocument plan) {
        var findings = new ArrayList<Finding>();
        for (var measure : plan.measures()) check(plan, measure, findings);
        return List.copyOf(findings);
    }

    /// The violations in one measure; no rule compares two measures.
    public static List<Finding> findings(PlanDocument plan, Measure measure) {
        var findings = new ArrayList<Finding>();
        check(plan, measure, findings);
        return List.copyOf(findings);
    }

    private static void check(PlanDocument plan, Measure measure, List<Finding> findings) {
        var breaches = new Breaches(measure, findings);
        RULES.forEach(rules -> rules.check(plan, measure, breaches));
    }

    /// Collects the findings of one measure.
    record Breaches(Measure measure, List<Finding> findings) {

        void error(String rule, String field, Object... details) {
            add(rule, Severity.ERROR, null, field, details);
        }

        void warning(String rule, String field, Object... details) {
            add(rule, Severity.WARNING, null, field, details);
        }

        void hint(String rule, String field, Object... details) {
            add(rule, Severity.HINT, null, field, details);
        }

        void ofMeasure(Severity severity, String rule, String field, Object... details) {
            add(rule, severity, null, field, details);
        }

        void ofStep(Severity severity, String rule, Step step, String field, Object... details) {
            add(rule, severity, step, field, details);
        }

        private void add(String rule, Severity severity, @Nullable Step step, String field, Object... details) {
            var words = List.of(details).stream().map(String::valueOf).toList();
            findings.add(new Finding(
                    rule,
                    severity,
                    measure.number(),
                    step == null ? null : step.number(),
                    field,
                    null,
                    words,
                    measure.id(),
                    step == null ? null : step.id()));
        }
    }
}
