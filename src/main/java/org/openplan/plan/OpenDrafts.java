package org.openplan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplan.permission.Contributes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The plans in draft as contributors read them, without findings; of a plan that is no draft any more they learn only
/// that it is there.
@Service
@Transactional(readOnly = true)
public class OpenDrafts {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;

    OpenDrafts(ActionPlanRepository plans, MeasureRepository measures) {
        this.plans = plans;
        this.measures = measures;
    }

    /// All plans of the municipality, whatever their status.
    @Contributes
    public List<PlanSummary> plans() {
        return plans.findAllByOrderBySlugDesc().stream()
                .map(ActionPlan::summary)
                .toList();
    }

    /// The draft with this slug.
    @Contributes
    public Optional<DraftDetails> named(String slug) {
        return plans.findBySlug(slug).filter(OpenDrafts::isOpen).map(this::details);
    }

    /// Where the measures of all drafts are read.
    @Contributes
    public Map<MeasureId, DraftMeasure> measures() {
        return measures.ofDrafts().stream().collect(Collectors.toMap(DraftMeasure::id, Function.identity()));
    }

    /// A measure of a draft.
    @Contributes
    public MeasureDetails measure(MeasureId id) {
        return find(id).orElseThrow(() -> new MeasureNotFound(id));
    }

    /// Empty if the measure was removed, or its plan is no draft any more.
    @Contributes
    public Optional<MeasureDetails> find(MeasureId id) {
        return measures.findById(id).filter(measure -> isOpen(measure.plan())).map(Measure::details);
    }

    /// Locks the plan until the end of the transaction, so that it is not adopted meanwhile, and says what it is; empty
    /// if it was discarded.
    @Contributes
    @Transactional
    public Optional<PlanSummary> lock(PlanId id) {
        return plans.findForUpdate(id).map(ActionPlan::summary);
    }

    /// The same for the plan of a measure. Asks for the id first, so that no plan is read before it is locked.
    @Contributes
    @Transactional
    public Optional<PlanSummary> lockPlanOf(MeasureId id) {
        return plans.idOf(id).flatMap(this::lock);
    }

    /// The same for a plan that has to be a draft still.
    @Contributes
    @Transactional
    public PlanSummary lockDraft(PlanId id) {
        var plan = lock(id).orElseThrow(() -> new PlanNotFound(id));
        if (plan.status() != PlanStatus.DRAFT)
            throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.NOT_A_DRAFT)));
        return plan;
    }

    private DraftDetails details(ActionPlan plan) {
        plans.measuresOf(plan.id());
        return new DraftDetails(
                plan.id(),
                plan.whole(),
                plan.measures().stream().map(Measure::id).toList());
    }

    private static boolean isOpen(ActionPlan plan) {
        return plan.status() == PlanStatus.DRAFT;
    }
}
