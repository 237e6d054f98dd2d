package org.openplan.cocreation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Person;
import org.openplan.permission.Contributes;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureSize;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whole measures that the signed-in contributor writes and has not handed in yet; nobody else's is read here.
@Service
@Transactional(readOnly = true)
public class Proposals {

    /// Of one person for one plan.
    static final int MOST_UNFINISHED = 20;

    public static final int LONGEST_ORGANISATION = 200;

    private final ContributionDraftRepository drafts;
    private final ContributionRepository handedIn;
    private final OpenDrafts plans;
    private final Clock clock;

    Proposals(ContributionDraftRepository drafts, ContributionRepository handedIn, OpenDrafts plans, Clock clock) {
        this.drafts = drafts;
        this.handedIn = handedIn;
        this.plans = plans;
        this.clock = clock;
    }

    /// Begins a proposal for this draft; one that is still empty is gone on with.
    @Contributes
    @Transactional
    public ContributionId begin(PlanId plan) {
        plans.lockDraft(plan); // two clicks at the same moment begin one
        var known = drafts.proposals(person(), plan);
        var empty = known.stream()
                .filter(draft -> new ProposedMeasure(measure(draft)).isEmpty())
                .findFirst();
        if (empty.isPresent()) return empty.get().id();
        if (known.size() >= MOST_UNFINISHED) throw new TooManyProposals(MOST_UNFINISHED);
        var organisation =
                handedIn.organisations(person(), Limit.of(1)).stream().findFirst();
        return drafts.save(new ContributionDraft(
                        plan, ProposedMeasure.blank(), organisation.orElse(null), person(), clock.instant()))
                .id();
    }

    @Contributes
    public Optional<UnfinishedContribution> find(ContributionId id) {
        return own(drafts.findById(id)).map(ContributionDraft::details);
    }

    /// Saves the measure unless it has changed since this version was read.
    @Contributes
    @Transactional
    public UnfinishedContribution keep(ContributionId id, int version, PlanDocument.Measure measure) {
        MeasureSize.of(measure).refuseTooLarge();
        var draft = lock(id);
        if (draft.details().version() != version) throw new ChangedMeanwhile("proposal " + id.id());
        draft.goOn(measure.withId(measure(draft).id()), clock.instant());
        drafts.flush();
        return draft.details();
    }

    /// Says for which organisation the measure is proposed, blank for none; until then it is that of the last proposal.
    @Contributes
    @Transactional
    public UnfinishedContribution propose(ContributionId id, String organisation) {
        var name = organisation.strip();
        if (name.length() > LONGEST_ORGANISATION) throw new ProposalRefused(List.of(ProposalFlaw.ofOrganisation()));
        var draft = lock(id);
        draft.propose(name.isEmpty() ? null : name, clock.instant());
        drafts.flush();
        return draft.details();
    }

    /// The plan before the draft, as everywhere: the plan is what all of them share.
    private ContributionDraft lock(ContributionId id) {
        drafts.planOf(id, person()).ifPresent(plans::lockDraft);
        return own(drafts.findForUpdate(id)).orElseThrow(() -> gone(id));
    }

    private RuntimeException gone(ContributionId id) {
        return handedIn.findById(id)
                .filter(known -> known.isOf(person()))
                .<RuntimeException>map(known -> new AlreadyHandedIn(known.details()))
                .orElseGet(() -> new ContributionNotFound(id));
    }

    private static Optional<ContributionDraft> own(Optional<ContributionDraft> found) {
        return found.filter(draft -> draft.isOf(person()) && draft.proposal() != null);
    }

    private static PlanDocument.Measure measure(ContributionDraft draft) {
        return Objects.requireNonNull(draft.proposal());
    }

    private static String person() {
        return Person.signedIn().orElseThrow().subject();
    }
}
