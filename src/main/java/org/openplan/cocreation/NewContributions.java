package org.openplan.cocreation;

import java.time.Clock;
import java.util.List;
import org.openplan.membership.Person;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanSummary;
import org.springframework.stereotype.Component;

/// Makes contributions of drafts that are handed in; the caller has locked plan and draft.
@Component
class NewContributions {

    private final ContributionRepository contributions;
    private final OpenDrafts plans;
    private final AnswerClock answers;
    private final Clock clock;

    NewContributions(ContributionRepository contributions, OpenDrafts plans, AnswerClock answers, Clock clock) {
        this.contributions = contributions;
        this.plans = plans;
        this.answers = answers;
        this.clock = clock;
    }

    /// Refuses what says the same as another one of this person that waits for an answer, since each is owed one.
    Contribution add(ContributionDraft draft, PlanSummary plan, Person author) {
        var place = place(draft, plan);
        refuseSame(draft, place, author);
        if (contributions.openOf(author.subject()) >= Contributions.MOST_OPEN)
            throw new ContributionRefused(List.of(ContributionText.Flaw.TOO_MANY_OPEN));
        int number = contributions.nextNumber(plan.id());
        return contributions.save(new Contribution(draft, place, number, author, clock.instant(), answers.due()));
    }

    /// A proposed measure is long: those with another title are not even read.
    private void refuseSame(ContributionDraft draft, ContributionPlace place, Person author) {
        var open = draft.proposal() == null
                ? contributions.openOf(author.subject(), draft.target())
                : contributions.openProposals(author.subject(), draft.plan(), place.measureTitle());
        open.stream().filter(one -> one.saysTheSameAs(draft)).findFirst().ifPresent(same -> {
            throw new AlreadyHandedIn(same.details());
        });
    }

    private ContributionPlace place(ContributionDraft draft, PlanSummary plan) {
        var language = plans.named(plan.slug()).orElseThrow().language();
        var proposal = draft.proposal();
        if (proposal != null) return ContributionPlace.ofProposal(plan, language, proposal);
        var measure = plans.measure(draft.target().measure());
        return ContributionPlace.of(plan, language, measure, draft.target().passage());
    }
}
