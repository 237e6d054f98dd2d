package org.openplan.cocreation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openplan.membership.Person;
import org.openplan.permission.Contributes;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the signed-in contributor writes about drafts and hands in; nobody else's is read here.
@Service
@Transactional(readOnly = true)
public class Contributions {

    /// Of one person, not handed in yet: more than anybody writes, and few enough to be read at once.
    public static final int MOST_UNFINISHED = 200;

    /// Of one person, waiting for an answer: each of them is owed one.
    public static final int MOST_OPEN = 500;

    private final ContributionRepository contributions;
    private final ContributionDraftRepository drafts;
    private final OpenDrafts plans;
    private final NewContributions handedIn;
    private final AnswerClock answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contributions(
            ContributionRepository contributions,
            ContributionDraftRepository drafts,
            OpenDrafts plans,
            NewContributions handedIn,
            AnswerClock answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.plans = plans;
        this.handedIn = handedIn;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /// Those that can still be handed in, the latest first: their plan is a draft, and has their measure
    /// unless they propose it.
    @Contributes
    public List<UnfinishedContribution> unfinished() {
        return drafts.of(person(), plans.measures().keySet(), openPlans()).stream()
                .map(ContributionDraft::details)
                .toList();
    }

    /// Those that can no longer be handed in, because their measure was removed or their plan is no draft any
    /// more: what was typed stays its author's until she discards it.
    @Contributes
    public List<UnfinishedContribution> closed() {
        var most = Limit.of(MOST_UNFINISHED);
        return drafts.closedOf(person(), plans.measures().keySet(), openPlans(), most).stream()
                .map(ContributionDraft::details)
                .toList();
    }

    @Contributes
    public int countUnfinished() {
        return drafts.countOf(person(), plans.measures().keySet(), openPlans());
    }

    @Contributes
    public Optional<UnfinishedContribution> unfinished(ContributionTarget target) {
        return drafts.of(target, person()).map(ContributionDraft::details);
    }

    /// Those handed in, the latest first.
    @Contributes
    public List<TimedContribution> mine(Pageable page) {
        return contributions.of(person(), page).stream()
                .map(Contribution::details)
                .map(answers::timed)
                .toList();
    }

    /// How many stand before this one in the list of those handed in; 0 if it is not in it.
    @Contributes
    public int before(ContributionId id) {
        return ownHandedIn(id)
                .map(Contribution::details)
                .map(known -> contributions.before(person(), known.handedInAt(), id.id()))
                .orElse(0);
    }

    /// Begins a draft; there is one for each passage and kind. What another window has begun meanwhile stays as it is.
    @Contributes
    @Transactional
    public UnfinishedContribution keep(ContributionTarget target, ContributionText text) {
        if (!ContributionKind.OF_PASSAGES.contains(target.kind())) throw new IllegalArgumentException("No passage");
        var plan = lockPlan(target, text); // two tabs that begin at the same moment begin one draft
        var known = drafts.of(target, person()).map(ContributionDraft::details);
        if (known.isPresent() && known.get().text().equals(text)) return known.get();
        if (known.isPresent())
            throw new ChangedMeanwhile("contribution " + known.get().id().id());
        if (countUnfinished() >= MOST_UNFINISHED)
            throw new ContributionRefused(List.of(ContributionText.Flaw.TOO_MANY_UNFINISHED));
        var draft = drafts.save(new ContributionDraft(plan, target, person(), text, clock.instant()));
        drafts.flush();
        return draft.details();
    }

    /// Goes on with a draft as it was read, unless another window has changed it since or handed it in; one that was
    /// discarded there begins anew.
    @Contributes
    @Transactional
    public UnfinishedContribution keep(UnfinishedContribution read, ContributionText text) {
        lockPlan(read.target(), text);
        var found = drafts.findForUpdate(read.id()).filter(known -> known.isOf(person()));
        if (found.isEmpty()) {
            ownHandedIn(read.id()).ifPresent(done -> {
                throw new AlreadyHandedIn(done.details());
            });
            return keep(read.target(), text);
        }
        var draft = found.get();
        if (draft.text().equals(text)) return draft.details(); // another window may have saved the same
        draft.refuseChanged(read);
        draft.goOn(text, clock.instant());
        drafts.flush();
        return draft.details();
    }

    private PlanId lockPlan(ContributionTarget target, ContributionText text) {
        if (!text.excesses().isEmpty()) throw new ContributionRefused(text.excesses());
        plans.lockPlanOf(target.measure());
        return plans.measure(target.measure()).plan();
    }

    @Contributes
    @Transactional
    public void discard(ContributionId id) {
        drafts.planOf(id, person()).ifPresent(plans::lock);
        drafts.findForUpdate(id).filter(draft -> draft.isOf(person())).ifPresent(drafts::delete);
    }

    /// Hands the draft in as it was read, unless another window has changed it since; the same one a second time is
    /// the same contribution.
    @Contributes
    @Transactional
    public ContributionDetails handIn(UnfinishedContribution read) {
        var id = read.id();
        var locked = drafts.planOf(id, person()).flatMap(plans::lock);
        var draft = drafts.findForUpdate(id).filter(known -> known.isOf(person()));
        if (draft.isEmpty()) return own(contributions.findById(id), id).details();
        draft.get().refuseChanged(read);
        draft.get().check();
        var plan = locked.filter(found -> found.status() == PlanStatus.DRAFT)
                .orElseThrow(() -> new DraftIsClosed(read.plan().toString()));
        var added = handedIn.add(draft.get(), plan, Person.signedIn().orElseThrow());
        drafts.delete(draft.get());
        events.publishEvent(new ContributionHandedIn(added.subject(), null, added.details()));
        return added.details();
    }

    /// Takes a contribution back that is not answered yet; nothing happens to one that was taken back before.
    @Contributes
    @Transactional
    public void withdraw(ContributionId id) {
        var contribution = own(contributions.findForUpdate(id), id);
        var before = contribution.details();
        if (before.state() == ContributionState.WITHDRAWN) return;
        contribution.withdraw(clock.instant());
        events.publishEvent(new ContributionWithdrawn(contribution.subject(), before, contribution.details()));
    }

    private List<PlanId> openPlans() {
        return plans.plans().stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT)
                .map(PlanSummary::id)
                .toList();
    }

    private Optional<Contribution> ownHandedIn(ContributionId id) {
        return contributions.findById(id).filter(known -> known.isOf(person()));
    }

    private static Contribution own(Optional<Contribution> found, ContributionId id) {
        return found.filter(contribution -> contribution.isOf(person()))
                .orElseThrow(() -> new ContributionNotFound(id));
    }

    private static String person() {
        return Person.signedIn().orElseThrow().subject();
    }
}
