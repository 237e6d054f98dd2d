package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openplan.document.Finding;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument;
import org.openplan.document.Progress;
import org.openplan.tenancy.Subject;

/// The current state of a whole plan: its document, its progress, the ids of its measures in
/// the same order, and its open issues.
public record PlanDetails(
        PlanId id,
        Subject subject,
        PlanStatus status,
        PlanDocument document,
        Progress progress,
        List<MeasureId> measures,
        List<Finding> findings,
        OpenIssues remainder) {

    /// The language the plan was first written in.
    public String language() {
        return document.firstLanguage();
    }

    public Optional<MeasureId> measureNumbered(String number) {
        return IntStream.range(0, measures.size())
                .filter(i -> document.measures().get(i).number().equals(number))
                .mapToObj(measures::get)
                .findFirst();
    }

    public MeasureProgress progressOf(MeasureId measure) {
        return progress.measures().get(measures.indexOf(measure));
    }

    public MeasureProgress progressOf(PlanDocument.Measure measure) {
        return progress.measures().get(document.measures().indexOf(measure));
    }

    public List<Finding> findingsOf(PlanDocument.Measure measure) {
        return findings.stream()
                .filter(finding -> measure.id().equals(finding.measureId()))
                .toList();
    }
}
