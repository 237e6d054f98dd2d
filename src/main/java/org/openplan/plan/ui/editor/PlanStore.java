package org.openplan.plan.ui.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.Conflict;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanRevision;

/// Reads and writes a plan's own texts.
class PlanStore implements ItemStore<PlanRevision> {

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final PlanId plan;
    private PlanRevision known;

    PlanStore(ActionPlans plans, PlanOverview overview, PlanDetails plan) {
        this.plans = plans;
        this.overview = overview;
        this.plan = plan.id();
        this.known = PlanRevision.of(plan.document());
    }

    PlanId plan() {
        return plan;
    }

    @Override
    public String item() {
        return "plan/" + plan.id();
    }

    @Override
    public PlanRevision read() {
        return known;
    }

    @Override
    public void write(PlanRevision mine) {
        plans.revise(plan, known, mine);
        known = mine;
    }

    @Override
    public Conflict<PlanRevision> meet(PlanRevision mine) {
        var before = known;
        known = PlanRevision.of(overview.details(plan).document());
        return Conflict.between(before, mine, known);
    }

    @Override
    public @Nullable String lastWriter() {
        return null;
    }

    @Override
    public Conflict<PlanRevision> compare(PlanRevision before, PlanRevision mine) {
        return Conflict.between(before, mine, known);
    }

    @Override
    public Optional<String> text(PlanRevision revision, String place) {
        return revision.text(place);
    }

    @Override
    public Optional<PlanRevision> withText(PlanRevision revision, String place, String text) {
        return revision.withText(place, text);
    }
}
