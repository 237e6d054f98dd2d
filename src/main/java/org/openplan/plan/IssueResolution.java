package org.openplan.plan;

import org.openplan.document.Finding;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.membership.Signature;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.OpenIssues.Settlement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Resolves a plan's open issues outside its texts: accepts or reopens findings and dismisses unplaced texts.
@Service
@Transactional
public class IssueResolution {

    private final ActionPlanRepository plans;
    private final ApplicationEventPublisher events;

    IssueResolution(ActionPlanRepository plans, ApplicationEventPublisher events) {
        this.plans = plans;
        this.events = events;
    }

    /// Accepts the finding as is, for this reason; it no longer prevents adoption or publication.
    @EditsPlan
    @Transactional
    public void settle(PlanId id, Finding finding, String reason) {
        var plan = findForUpdate(id);
        var settlement = Settlement.of(finding, reason, Signature.name());
        plan.remain(plan.remainder().with(settlement));
        events.publishEvent(new FindingSettled(id, plan.subject(), null, settlement));
    }

    /// Reopens the finding, if it still applies.
    @EditsPlan
    @Transactional
    public void takeUp(PlanId id, Settlement settlement) {
        var plan = findForUpdate(id);
        if (!plan.remainder().settlements().contains(settlement)) return;
        plan.remain(plan.remainder().without(settlement));
        events.publishEvent(new FindingTakenUp(id, plan.subject(), settlement, null));
    }

    /// Dismisses an unplaced text; the audit trail keeps it.
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
