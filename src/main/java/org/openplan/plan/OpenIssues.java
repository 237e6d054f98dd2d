package org.openplan.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.Severity;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.tenancy.PersonalData;

/// A plan's open issues outside its texts: texts left unplaced by the import, findings of the import, and findings that
/// somebody has accepted with a reason.
public record OpenIssues(List<Unplaced> unplaced, List<Finding> findings, List<Settlement> settlements) {

    public static final OpenIssues NOTHING = new OpenIssues(List.of(), List.of(), List.of());

    public OpenIssues {
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
        settlements = List.copyOf(settlements);
    }

    /// The acceptance of a finding as is, by whom and why; `details` fill the finding's sentence. It stays attached to
    /// the measure and step by their ids, even when their numbers change.
    public record Settlement(
            String rule,
            Severity severity,
            @Nullable String measure,
            @Nullable String step,
            @Nullable String field,
            List<String> details,
            String reason,
            @PersonalData String by,
            @Nullable UUID measureId,
            @Nullable UUID stepId) {

        /// Settlements stored before severity and details were kept get the lowest severity and no details.
        @SuppressWarnings("NullAway")
        public Settlement {
            severity = severity == null ? Severity.HINT : severity;
            details = details == null ? List.of() : List.copyOf(details);
        }

        static Settlement of(Finding finding, String reason, String by) {
            return new Settlement(
                    finding.rule(),
                    finding.severity(),
                    finding.measure(),
                    finding.step(),
                    finding.field(),
                    finding.details(),
                    reason,
                    by,
                    finding.measureId(),
                    finding.stepId());
        }

        /// The finding as it was when it was accepted.
        public Finding finding() {
            return new Finding(rule, severity, measure, step, field, null, details, measureId, stepId);
        }

        /// Covers only a finding with the same content at the same place that has not become an error since.
        boolean covers(Finding finding) {
            return rule.equals(finding.rule())
                    && Objects.equals(measureId, finding.measureId())
                    && Objects.equals(stepId, finding.stepId())
                    && Objects.equals(field, finding.field())
                    && details.equals(finding.details())
                    && (severity == Severity.ERROR || finding.severity() != Severity.ERROR);
        }
    }

    /// The issues after a later version was read: its findings and unplaced texts replace those of the
    /// parts it contains; acceptances stay.
    OpenIssues afterReading(PlanDocument version, List<Unplaced> texts, List<Finding> doubts) {
        var brought = version.measures().stream().map(PlanDocument.Measure::id).collect(Collectors.toSet());
        var left = findings.stream()
                .filter(finding -> finding.measureId() != null && !brought.contains(finding.measureId()));
        var said = texts.stream().map(Unplaced::text).collect(Collectors.toSet());
        return new OpenIssues(
                Stream.concat(unplaced.stream().filter(text -> !said.contains(text.text())), texts.stream())
                        .toList(),
                Stream.concat(left, doubts.stream().map(doubt -> doubt.identifiedIn(version)))
                        .distinct()
                        .toList(),
                settlements);
    }

    boolean settles(Finding finding) {
        return settlements.stream().anyMatch(settlement -> settlement.covers(finding));
    }

    OpenIssues without(Unplaced text) {
        return new OpenIssues(
                unplaced.stream().filter(kept -> !kept.equals(text)).toList(), findings, settlements);
    }

    OpenIssues without(Settlement settlement) {
        return new OpenIssues(
                unplaced,
                findings,
                settlements.stream().filter(kept -> !kept.equals(settlement)).toList());
    }

    OpenIssues without(List<Finding> answered) {
        return new OpenIssues(
                unplaced,
                findings.stream().filter(kept -> !answered.contains(kept)).toList(),
                settlements);
    }

    OpenIssues with(Settlement settlement) {
        return new OpenIssues(
                unplaced,
                findings,
                Stream.concat(settlements.stream(), Stream.of(settlement)).toList());
    }
}
