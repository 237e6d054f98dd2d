package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openplan.document.LastingId;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;

/// Ids for a document that becomes a plan: an id that is already used in another plan of the municipality, or earlier
/// in the same document, is replaced by a new one, so that no id identifies two parts.
record FreshIds(Set<UUID> used) {

    /// Marks the ids of a measure of another plan as used.
    void use(Measure measure) {
        in(measure);
    }

    void use(List<Section> sections) {
        sections.forEach(this::in);
    }

    PlanDocument in(PlanDocument document) {
        return document.with()
                .sections(document.sections().stream().map(this::in).toList())
                .measures(document.measures().stream().map(this::in).toList())
                .build();
    }

    private Measure in(Measure measure) {
        return measure.with()
                .id(fresh(measure.id()))
                .steps(measure.steps().stream().map(this::in).toList())
                .indicators(measure.indicators().stream().map(this::in).toList())
                .build();
    }

    private Step in(Step step) {
        var reports = new ArrayList<Report>();
        for (var report : step.reports())
            reports.add(new Report(
                    fresh(report.id()),
                    report.quarter(),
                    report.completion(),
                    report.note(),
                    report.obstacle(),
                    report.accepted(),
                    report.evidence(),
                    report.whyNoEvidence()));
        return step.with().id(fresh(step.id())).reports(reports).build();
    }

    private Indicator in(Indicator indicator) {
        return indicator.withId(fresh(indicator.id()));
    }

    private Section in(Section section) {
        return new Section(fresh(section.id()), section.title(), section.text());
    }

    private UUID fresh(UUID id) {
        return used.add(id) ? id : LastingId.next();
    }
}
