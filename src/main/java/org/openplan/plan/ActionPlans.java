package org.openplan.plan;

import static org.openplan.membership.Role.CONTRIBUTOR;
import static org.openplan.membership.Role.COORDINATOR;
import static org.openplan.membership.Role.MONITOR;
import static org.openplan.membership.Role.OFFICER;

import java.util.List;
import java.util.Optional;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.exchange.Recognition.Unplaced;
import org.openplan.membership.OnlyFor;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Tenancy;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The action plans of the municipality served, from draft to public record.
@Service
@Transactional(readOnly = true)
public class ActionPlans {

    private final ActionPlanRepository plans;
    private final Owners owners;
    private final Obstacles obstacles;
    private final Editions editions;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    ActionPlans(
            ActionPlanRepository plans,
            Owners owners,
            Obstacles obstacles,
            Editions editions,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.owners = owners;
        this.obstacles = obstacles;
        this.editions = editions;
        this.municipalities = municipalities;
        this.events = events;
    }

    @OnlyFor({COORDINATOR, OFFICER, CONTRIBUTOR, MONITOR})
    public List<PlanSummary> plans() {
        return plans.findAllByOrderBySlugDesc().stream()
                .map(ActionPlan::summary)
                .toList();
    }

    /// The plan of this name in addresses.
    @OnlyFor({COORDINATOR, OFFICER, CONTRIBUTOR, MONITOR})
    public Optional<PlanId> named(String slug) {
        return plans.findBySlug(slug).map(ActionPlan::id);
    }

    /// A plan of the same years, if there is one: perhaps the same plan was brought twice.
    @OnlyFor(COORDINATOR)
    public Optional<PlanSummary> like(PlanDocument document) {
        var wanted = PlanSlug.of(document);
        return plans().stream().filter(plan -> plan.slug().equals(wanted)).findFirst();
    }

    @OnlyFor({COORDINATOR, OFFICER, CONTRIBUTOR, MONITOR})
    public PlanDetails details(PlanId id) {
        var plan = find(id);
        return new PlanDetails(
                id,
                plan.subject(),
                plan.status(),
                plan.on(municipalities.today()),
                plan.measures().stream().map(Measure::id).toList(),
                obstacles.findings(plan),
                plan.remainder());
    }

    /// The document as it would be published today.
    @OnlyFor({COORDINATOR, OFFICER, CONTRIBUTOR, MONITOR})
    public PlanDocument preview(PlanId id) {
        return find(id).on(municipalities.today());
    }

    /// Starts a plan from a document; what found no place and what reading brought to light stay with it.
    @OnlyFor(COORDINATOR)
    @Transactional
    public PlanId draft(PlanDocument document, List<Unplaced> unplaced, List<Finding> findings) {
        var placed = document.at(Tenancy.current(), free(PlanSlug.of(document)));
        var plan = new ActionPlan(placed, new Remainder(unplaced, findings, List.of()));
        owners.assign(plan.measures());
        plans.save(plan);
        events.publishEvent(new PlanDrafted(plan.id(), plan.rows(), plan.subject(), null, placed));
        return plan.id();
    }

    /// Writes the plan's own texts if they still stand as they were read.
    @OnlyFor(COORDINATOR)
    @Transactional
    public void revise(PlanId id, PlanRevision read, PlanRevision revision) {
        var plan = hold(id);
        var before = PlanRevision.of(plan.content());
        if (before.equals(revision)) return;
        if (!before.equals(read)) throw new ChangedMeanwhile(plan.subject().labels());
        obstacles.refuse(obstacles.to(plan, revision));
        plan.revise(revision, addressAfter(plan, revision));
        events.publishEvent(new PlanRevised(id, plan.subject(), before, revision));
        plan.mend(finding -> Mending.mends(finding, before, revision)).forEach(events::publishEvent);
    }

    @OnlyFor(COORDINATOR)
    @Transactional
    public void discard(PlanId id) {
        var plan = hold(id);
        if (plan.status() != PlanStatus.DRAFT)
            throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.NOT_A_DRAFT)));
        plans.delete(plan);
        events.publishEvent(new PlanDiscarded(id, plan.rows(), plan.subject(), plan.on(municipalities.today()), null));
    }

    /// Why the plan cannot take this next step in life; nothing means it can.
    @OnlyFor({COORDINATOR, OFFICER, CONTRIBUTOR, MONITOR})
    public List<Obstacle> obstaclesTo(PlanId id, PlanStatus next) {
        return obstacles.to(find(id), next);
    }

    @OnlyFor(COORDINATOR)
    @Transactional
    public void adopt(PlanId id, PlanDocument.Adoption act) {
        var plan = hold(id);
        obstacles.refuse(obstacles.to(plan, PlanStatus.ADOPTED));
        obstacles.refuse(obstacles.to(act));
        plan.adopt(act);
        events.publishEvent(new PlanAdopted(id, plan.subject(), null, act));
    }

    /// Makes the plan as it stands public as its next edition; the note tells the public what is new.
    @OnlyFor(COORDINATOR)
    @Transactional
    public EditionSummary publish(PlanId id, Text note) {
        var plan = hold(id);
        obstacles.refuse(obstacles.to(plan, PlanStatus.PUBLISHED));
        var before = plan.summary();
        plan.become(PlanStatus.PUBLISHED);
        if (before.status() != PlanStatus.PUBLISHED)
            events.publishEvent(new PlanBecamePublic(id, plan.subject(), before, plan.summary()));
        return editions.publish(plan.on(municipalities.today()), plan.subject(), Signature.name(), note);
    }

    /// A draft is called after the years it runs; an address that was adopted stays.
    private String addressAfter(ActionPlan plan, PlanRevision revision) {
        var had = PlanSlug.natural(plan.content());
        var wanted = PlanSlug.natural(revision.into(plan.content()));
        return plan.status() != PlanStatus.DRAFT || wanted.equals(had) ? plan.slug() : free(wanted);
    }

    private String free(String wanted) {
        var free = wanted;
        for (int i = 2; plans.existsBySlug(free); i++) free = wanted + "-" + i;
        return free;
    }

    private ActionPlan find(PlanId id) {
        plans.measuresOf(id);
        return plans.findById(id).orElseThrow(() -> new PlanNotFound(id));
    }

    private ActionPlan hold(PlanId id) {
        return plans.hold(id).orElseThrow(() -> new PlanNotFound(id));
    }
}
