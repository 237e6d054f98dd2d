package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionDetails;
import org.openplan.institution.Institutions;
import org.openplan.permission.ReadsDrafts;
import org.openplan.permission.SeesPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Read access to the current state of the current municipality's plans.
@Service
@Transactional(readOnly = true)
public class PlanOverview {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final StepRepository steps;
    private final Institutions institutions;
    private final Obstacles obstacles;
    private final PlanProgress progress;

    PlanOverview(
            ActionPlanRepository plans,
            MeasureRepository measures,
            StepRepository steps,
            Institutions institutions,
            Obstacles obstacles,
            PlanProgress progress) {
        this.plans = plans;
        this.measures = measures;
        this.steps = steps;
        this.institutions = institutions;
        this.obstacles = obstacles;
        this.progress = progress;
    }

    @ReadsDrafts
    public List<PlanSummary> plans() {
        return plans.findAllByOrderBySlugDesc().stream()
                .map(ActionPlan::summary)
                .toList();
    }

    /// The plan with this slug.
    @ReadsDrafts
    public Optional<PlanId> named(String slug) {
        return plans.findBySlug(slug).map(ActionPlan::id);
    }

    @ReadsDrafts
    public PlanDetails details(PlanId id) {
        var plan = find(id);
        return details(
                plan, plan.whole(), plan.measures().stream().map(Measure::id).toList(), obstacles.findings(plan));
    }

    /// One measure after a change; the others are neither read nor checked.
    @ReadsDrafts
    public CheckedMeasure measure(MeasureId id) {
        var measure = measures.findById(id).orElseThrow(() -> new MeasureNotFound(id));
        return new CheckedMeasure(measure.whole(), obstacles.findings(measure.plan(), measure));
    }

    /// The plan's own texts after a change that the rules do not look at; its measures are neither read nor checked.
    @ReadsDrafts
    public CheckedTexts texts(PlanId id) {
        var plan = plans.findById(id).orElseThrow(() -> new PlanNotFound(id));
        return new CheckedTexts(plan.content(), obstacles.findingsOutsideMeasures(plan));
    }

    /// The document as it would be published today.
    @ReadsDrafts
    public PlanDocument preview(PlanId id) {
        return progress.today(find(id)).settled();
    }

    /// Why the plan cannot move to this status; empty if it can.
    @ReadsDrafts
    public List<Obstacle> obstaclesTo(PlanId id, PlanStatus next) {
        return obstacles.to(find(id), next);
    }

    /// The responsible institutions of the plan's steps that have no officer to report for them.
    @SeesPeople
    public List<InstitutionDetails> unassignedInstitutions(PlanId id) {
        var answering = steps.ofPlan(id).stream().map(Step::institution).toList();
        return institutions.all().stream()
                .filter(institution -> institution.officers().isEmpty() && answering.contains(institution.id()))
                .toList();
    }

    private PlanDetails details(ActionPlan plan, PlanDocument whole, List<MeasureId> measures, List<Finding> findings) {
        var today = progress.today(whole);
        return new PlanDetails(
                plan.id(),
                plan.subject(),
                plan.status(),
                today.settled(),
                today,
                measures,
                List.copyOf(findings),
                plan.remainder());
    }

    private ActionPlan find(PlanId id) {
        plans.measuresOf(id);
        return plans.findById(id).orElseThrow(() -> new PlanNotFound(id));
    }
}
