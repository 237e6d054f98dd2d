package org.openplan.cocreation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openplan.membership.Person;
import org.openplan.permission.Contributes;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.springframework.context.ApplicationEventPublisher;
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
    private final AnswerClock answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contributions(
            ContributionRepository contributions,
            ContributionDraftRepository drafts,
            OpenDrafts plans,
            AnswerClock answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.plans = plans;
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

    @Contributes
    public int countUnfinished() {
        return drafts.countOf(person(), plans.measures().keySet(), openPlans());
    }

    @Contributes
    public Optional<UnfinishedContribution> unfinished(ContributionTarget target) {
        return find(target).map(ContributionDraft::details);
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
        return contributions
                .findById(id)
                .filter(known -> known.isOf(person()))
                .map(Contribution::details)
                .map(known -> contributions.before(person(), known.handedInAt(), id.id()))
                .orElse(0);
    }

    /// Saves what is not handed in yet; there is one draft for each passage and kind.
    @Contributes
    @Transactional
    public UnfinishedContribution keep(ContributionTarget target, ContributionText text) {
        if (!text.excesses().isEmpty()) throw new ContributionRefused(text.excesses());
        if (!ContributionKind.OF_PASSAGES.contains(target.kind())) throw new IllegalArgumentException("No passage");
        plans.lockPlanOf(target.measure()); // two tabs that begin at the same moment begin one draft
        var plan = plans.measure(target.measure()).plan();
        var draft = find(target);
        draft.ifPresent(known -> known.goOn(text, clock.instant()));
        if (draft.isEmpty() && countUnfinished() >= MOST_UNFINISHED)
            throw new ContributionRefused(List.of(ContributionText.Flaw.TOO_MANY_UNFINISHED));
        return draft.orElseGet(() -> drafts.save(new ContributionDraft(plan, target, person(), text, clock.instant())))
                .details();
    }

    @Contributes
    @Transactional
    public void discard(ContributionId id) {
        drafts.planOf(id, person()).ifPresent(plans::lock);
        drafts.findForUpdate(id).filter(draft -> draft.isOf(person())).ifPresent(drafts::delete);
    }

    /// Hands the draft in; the same one a second time is the same contribution.
    @Contributes
    @Transactional
    public ContributionDetails handIn(ContributionId id) {
        var locked = drafts.planOf(id, person()).flatMap(plans::lock);
        var draft = drafts.findForUpdate(id).filter(known -> known.isOf(person()));
        if (draft.isEmpty()) return own(contributions.findById(id), id).details();
        draft.get().check();
        var plan = locked.filter(found -> found.status() == PlanStatus.DRAFT)
                .orElseThrow(() -> new DraftIsClosed(draft.get().plan().toString()));
        if (contributions.openOf(person()) >= MOST_OPEN)
            throw new ContributionRefused(List.of(ContributionText.Flaw.TOO_MANY_OPEN));
        var handedIn = contributions.save(contribution(draft.get(), plan));
        drafts.delete(draft.get());
        events.publishEvent(new ContributionHandedIn(handedIn.subject(), null, handedIn.details()));
        return handedIn.details();
    }

    private Contribution contribution(ContributionDraft draft, PlanSummary plan) {
        var place = place(draft, plan);
        var author = Person.signedIn().orElseThrow();
        int number = contributions.nextNumber(plan.id());
        return new Contribution(draft, place, number, author, clock.instant(), answers.due());
    }

    private ContributionPlace place(ContributionDraft draft, PlanSummary plan) {
        var language = plans.named(plan.slug()).orElseThrow().language();
        var proposal = draft.proposal();
        if (proposal != null) return ContributionPlace.ofProposal(plan, language, proposal);
        var measure = plans.measure(draft.target().measure());
        return ContributionPlace.of(plan, language, measure, draft.target().passage());
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

    private Optional<ContributionDraft> find(ContributionTarget target) {
        return drafts.of(target, person());
    }

    private static Contribution own(Optional<Contribution> found, ContributionId id) {
        return found.filter(contribution -> contribution.isOf(person()))
                .orElseThrow(() -> new ContributionNotFound(id));
    }

    private static String person() {
        return Person.signedIn().orElseThrow().subject();
    }
}
