package org.openplan.plan;

import java.util.List;
import java.util.Map;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionId;
import org.openplan.institution.Institutions;
import org.openplan.permission.CollectsReports;
import org.openplan.permission.ReadsDrafts;
import org.openplan.permission.Reports;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Individual steps, for the officers responsible for them and for the coordinators who collect their reports.
@Service
@Transactional(readOnly = true)
public class Steps {

    private final StepRepository steps;
    private final Institutions institutions;
    private final PlanProgress progress;
    private final ApplicationEventPublisher events;

    Steps(StepRepository steps, Institutions institutions, PlanProgress progress, ApplicationEventPublisher events) {
        this.steps = steps;
        this.institutions = institutions;
        this.progress = progress;
        this.events = events;
    }

    /// The steps of adopted plans whose institution the signed-in user is an officer of.
    @Reports
    public List<StepDetails> mine() {
        var answeredFor = institutions.mine().stream().map(InstitutionId::id).toList();
        return answeredFor.isEmpty() ? List.of() : details(steps.promisedBy(answeredFor));
    }

    @ReadsDrafts
    public List<StepDetails> of(PlanId plan) {
        return details(steps.ofPlan(plan));
    }

    @ReadsDrafts
    public StepDetails details(StepId id) {
        return details(List.of(find(id))).getFirst();
    }

    /// Adds an accepted report to the plan; the next edition shows it.
    @CollectsReports
    @Transactional
    public void record(StepId id, PlanDocument.Report report) {
        var step = find(id);
        var earlier = step.record(report);
        events.publishEvent(
                new StepReported(step.measure().plan().id(), id, step.subject(), earlier.orElse(null), report));
    }

    private Step find(StepId id) {
        return steps.findById(id).orElseThrow(() -> new StepNotFound(id));
    }

    private List<StepDetails> details(List<Step> found) {
        var names = institutions.names();
        return found.stream().map(step -> details(step, names)).toList();
    }

    private StepDetails details(Step step, Map<InstitutionId, String> names) {
        var measure = step.measure();
        var plan = measure.plan();
        var owner = step.institution();
        return new StepDetails(
                step.id(),
                step.subject(),
                plan.id(),
                plan.content().title(),
                plan.language(),
                measure.id(),
                measure.number(),
                measure.content().title(),
                step.content(),
                progress.today(step),
                owner,
                owner == null ? null : names.get(owner),
                step.version());
    }
}
