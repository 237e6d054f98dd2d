package org.openplan.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.membership.Signature;
import org.openplan.permission.AdoptsPlan;
import org.openplan.permission.EditsPlan;
import org.openplan.permission.Publishes;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.openplan.publication.PublicationAct;
import org.openplan.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The lifecycle of the municipality's action plans, from draft to published plan; `PlanOverview` reads them.
@Service
@Transactional(readOnly = true)
public class ActionPlans {

    private final ActionPlanRepository plans;
    private final InstitutionAssigner owners;
    private final Obstacles obstacles;
    private final Editions editions;
    private final PlanProgress progress;
    private final ApplicationEventPublisher events;

    ActionPlans(
            ActionPlanRepository plans,
            InstitutionAssigner owners,
            Obstacles obstacles,
            Editions editions,
            PlanProgress progress,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.owners = owners;
        this.obstacles = obstacles;
        this.editions = editions;
        this.progress = progress;
        this.events = events;
    }

    /// Creates a plan from a document and stores the unplaced texts and findings of the import with it.
    @EditsPlan
    @Transactional
    public PlanId draft(PlanDocument document, List<Unplaced> unplaced, List<Finding> findings) {
        var placed = freshIds().in(document).at(Tenancy.current(), plans.freeSlug(PlanSlug.of(document)));
        var identified =
                findings.stream().map(finding -> finding.identifiedIn(placed)).toList();
        var plan = new ActionPlan(placed, new OpenIssues(unplaced, identified, List.of()));
        owners.assign(plan.measures());
        plans.save(plan);
        events.publishEvent(new PlanDrafted(plan.id(), plan.rows(), plan.subject(), null, placed));
        return plan.id();
    }

    /// Updates the plan's own texts unless they have changed since they were read.
    @EditsPlan
    @Transactional
    public void revise(PlanId id, PlanRevision read, PlanRevision revision) {
        var plan = findForUpdate(id);
        var before = PlanRevision.of(plan.content());
        if (before.equals(revision)) return;
        if (!before.equals(read)) throw new ChangedMeanwhile(plan.subject().labels());
        obstacles.refuse(obstacles.to(plan, revision));
        plan.revise(revision, addressAfter(plan, revision));
        events.publishEvent(new PlanRevised(id, plan.subject(), before, revision));
        plan.resolveFindings(finding -> AnsweredFindings.isResolved(finding, before, revision))
                .forEach(events::publishEvent);
    }

    @EditsPlan
    @Transactional
    public void discard(PlanId id) {
        var plan = findForUpdate(id);
        if (plan.status() != PlanStatus.DRAFT)
            throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.NOT_A_DRAFT)));
        plans.delete(plan);
        events.publishEvent(new PlanDiscarded(id, plan.rows(), plan.subject(), plan.whole(), null));
    }

    @AdoptsPlan
    @Transactional
    public void adopt(PlanId id, PlanDocument.Adoption act) {
        var plan = findForUpdate(id);
        obstacles.refuse(obstacles.to(plan, PlanStatus.ADOPTED));
        obstacles.refuse(obstacles.to(act));
        plan.adopt(act);
        events.publishEvent(new PlanAdopted(id, plan.subject(), null, act));
    }

    /// Publishes the current plan as its next edition, unless it is not what the person has seen: then
    /// `PublishedMeanwhile` or `ChangedMeanwhile` is thrown.
    @Publishes
    @Transactional
    public EditionSummary publish(PlanId id, SeenDraft seen, PublicationAct act) {
        var plan = findForUpdate(id);
        obstacles.refuse(obstacles.to(plan, PlanStatus.PUBLISHED));
        var document = progress.today(plan).settled();
        refuseUnseen(plan, document, seen);
        if (seen.edition() != null && editions.changes(document).isEmpty())
            throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.NOTHING_CHANGED)));
        return publish(plan, document, act);
    }

    private void refuseUnseen(ActionPlan plan, PlanDocument document, SeenDraft seen) {
        var newest = editions.newestOf(plan.slug());
        var now = SeenDraft.of(document, newest);
        if (newest.isPresent() && !Objects.equals(now.edition(), seen.edition()))
            throw new PublishedMeanwhile(newest.get());
        if (!now.equals(seen)) throw new ChangedMeanwhile(plan.subject().labels());
    }

    /// Publishes the current plan whatever it says, as the demonstration does; the note tells the public what is new.
    @Publishes
    @Transactional
    public EditionSummary publish(PlanId id, Text note) {
        var plan = findForUpdate(id);
        obstacles.refuse(obstacles.to(plan, PlanStatus.PUBLISHED));
        return publish(plan, progress.today(plan).settled(), PublicationAct.saying(note));
    }

    private EditionSummary publish(ActionPlan plan, PlanDocument document, PublicationAct act) {
        var before = plan.summary();
        plan.become(PlanStatus.PUBLISHED);
        if (before.status() != PlanStatus.PUBLISHED)
            events.publishEvent(new PlanBecamePublic(plan.id(), plan.subject(), before, plan.summary()));
        return editions.publish(document, plan.subject(), Signature.name(), act);
    }

    /// The address of a draft is derived from its years; the address of an adopted plan does not change.
    private String addressAfter(ActionPlan plan, PlanRevision revision) {
        var had = PlanSlug.natural(plan.content());
        var wanted = PlanSlug.natural(revision.into(plan.content()));
        return plan.status() != PlanStatus.DRAFT || wanted.equals(had) ? plan.slug() : plans.freeSlug(wanted);
    }

    private FreshIds freshIds() {
        var ids = new FreshIds(new HashSet<>());
        plans.findAllByOrderBySlugDesc().forEach(plan -> ids.use(plan.content().sections()));
        plans.allMeasures().forEach(measure -> ids.use(measure.whole()));
        return ids;
    }

    private ActionPlan findForUpdate(PlanId id) {
        return plans.findForUpdate(id).orElseThrow(() -> new PlanNotFound(id));
    }
}
