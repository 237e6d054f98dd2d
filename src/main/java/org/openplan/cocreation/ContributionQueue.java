package org.openplan.cocreation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Signature;
import org.openplan.permission.AnswersContributions;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureId;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that was handed in about the municipality's drafts, for the coordinators who answer it.
@Service
@Transactional(readOnly = true)
public class ContributionQueue {

    /// The oldest first; the number decides between those of one moment.
    private static final Sort OLDEST_FIRST = Sort.by("handedInAt", "number");

    /// Of one page.
    private static final int MOST_ROWS = 200;

    private final ContributionRepository contributions;
    private final Measures measures;
    private final PlanOverview plans;
    private final AcceptedContributions accepted;
    private final AnswerClock answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContributionQueue(
            ContributionRepository contributions,
            Measures measures,
            PlanOverview plans,
            AcceptedContributions accepted,
            AnswerClock answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contributions = contributions;
        this.measures = measures;
        this.plans = plans;
        this.accepted = accepted;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /// One page of the queue; whatever order the page asks for, the oldest come first.
    @AnswersContributions
    public List<TimedContribution> page(QueueFilter filter, Pageable page) {
        var rows = contributions.findBy(
                filter.on(answers.today()),
                query -> query.sortBy(OLDEST_FIRST)
                        .slice(PageRequest.of(
                                page.getPageNumber(), Math.min(MOST_ROWS, page.getPageSize()), OLDEST_FIRST)));
        return rows.stream().map(Contribution::details).map(answers::timed).toList();
    }

    @AnswersContributions
    public WaitingContributions waiting() {
        return new WaitingContributions(contributions.open(), contributions.overdue(answers.today()));
    }

    /// The measures that somebody has contributed to.
    @AnswersContributions
    public List<ContributedMeasure> measures() {
        return contributions.measures();
    }

    /// The names of all authors.
    @AnswersContributions
    public List<String> authors() {
        return contributions.authors();
    }

    /// How many about this plan wait for an answer.
    @AnswersContributions
    public long openOf(PlanId plan) {
        return contributions.openOf(plan);
    }

    /// The same for a measure.
    @AnswersContributions
    public long openOf(MeasureId measure) {
        return contributions.openOf(measure);
    }

    /// The wordings and the proposal that went into this measure, the oldest first.
    @AnswersContributions
    public List<ContributionDetails> takenInto(MeasureId measure) {
        return contributions.takenInto(measure, Limit.of(MOST_ROWS)).stream()
                .map(Contribution::details)
                .toList();
    }

    @AnswersContributions
    public ContributionToAnswer details(ContributionId id) {
        var known = contributions
                .findById(id)
                .orElseThrow(() -> new ContributionNotFound(id))
                .details();
        boolean isDraft = plans.plans().stream()
                .anyMatch(plan -> plan.id().equals(known.plan()) && plan.status() == PlanStatus.DRAFT);
        var created = known.created() == null
                ? Optional.<PlanDocument.Measure>empty()
                : measures.find(known.measure()).map(MeasureDetails::measure);
        return new ContributionToAnswer(answers.timed(known), current(known), isDraft, created);
    }

    /// The one that follows in the queue, or else the first; empty if none is left.
    @AnswersContributions
    public Optional<ContributionId> next(QueueFilter filter, ContributionId after) {
        var known = contributions.findById(after).map(Contribution::details);
        var following = known.flatMap(one -> first(filter.after(one, answers.today())));
        return following.or(() -> first(filter.on(answers.today())));
    }

    private Optional<ContributionId> first(Specification<Contribution> wanted) {
        return contributions
                .findBy(wanted, query -> query.sortBy(OLDEST_FIRST).limit(1).all())
                .stream()
                .map(one -> one.details().id())
                .findFirst();
    }

    /// Answers the contribution, and takes what is accepted into the draft in the same transaction. The first of
    /// two answers counts.
    @AnswersContributions
    @Transactional
    public void answer(ContributionId id, int version, ContributionAnswer answer) {
        if (!answer.state().isAnswer()) throw new IllegalArgumentException("No answer: " + answer.state());
        var contribution = contributions.findForUpdate(id).orElseThrow(() -> new ContributionNotFound(id));
        if (!contribution.isOpen() || contribution.version() != version) throw new ContributionSettled(id);
        var before = contribution.details();
        var flaws = answer.flaws(before.kind());
        if (!flaws.isEmpty()) throw new AnswerRefused(flaws);
        contribution.answer(answer, accepted.take(contribution, answer), Signature.name(), clock.instant());
        events.publishEvent(new ContributionAnswered(contribution.subject(), before, contribution.details()));
    }

    private Optional<String> current(ContributionDetails known) {
        return measures.find(known.measure())
                .flatMap(measure ->
                        known.passage().text(measure.revision(), known.place().language()));
    }
}
