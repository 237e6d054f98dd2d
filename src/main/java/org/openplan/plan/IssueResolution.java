package org.openplan.plan;

import org.openplan.document.Finding;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.membership.Signature;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.OpenIssues.Settlement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is still open about a plan beside its text: findings to let stand or take up again, texts to lay aside.
@Service
@Transactional
public class IssueResolution {

    private final ActionPlanRepository plans;
    private final ApplicationEventPublisher events;

    IssueResolution(ActionPlanRepository plans, ApplicationEventPublisher events) {
        this.plans = plans;
        this.events = events;
    }

    /// The finding stays as it is, for this reason; it stands in the way no longer.
    @EditsPlan
    @Transactional
    public void settle(PlanId id, Finding finding, String reason) {
        var plan = findForUpdate(id);
        var settlement = Settlement.of(finding, reason, Signature.name());
        plan.remain(plan.remainder().with(settlement));
        events.publishEvent(new FindingSettled(id, plan.subject(), null, settlement));
    }

    /// The finding is open again, if it still holds.
    @EditsPlan
    @Transactional
    public void takeUp(PlanId id, Settlement settlement) {
        var plan = findForUpdate(id);
        if (!plan.remainder().settlements().contains(settlement)) return;
        plan.remain(plan.remainder().without(settlement));
        events.publishEvent(new FindingTakenUp(id, plan.subject(), settlement, null));
    }

    /// Lays a text aside that found no place; the audit trail keeps it.
    @EditsPlan
    @Transactional
    public void dismiss(PlanId id, Unplaced text) {
        var plan = findForUpdate(id);
        if (!plan.remainder().unplaced().contains(text)) return;
        plan.remain(plan.remainder().without(text));
        events.publishEvent(new UnplacedDismissed(id, plan.subject(), text, null));
    }

    private ActionPlan findForUpdate(PlanId id) {
        return plans.findForUpdate(id).orElseThrow(() -> new PlanNotFound(id));
    }
}
