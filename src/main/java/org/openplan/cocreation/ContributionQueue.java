package org.openplan.cocreation;

import static org.openplan.cocreation.ContributionState.PARTLY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openplan.membership.Signature;
import org.openplan.permission.AnswersContributions;
import org.openplan.plan.AcceptedWordings;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureNotFound;
import org.openplan.plan.Measures;
import org.openplan.plan.NewWording;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.springframework.context.ApplicationEventPublisher;
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
    private final AcceptedWordings wordings;
    private final AnswerClock answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContributionQueue(
            ContributionRepository contributions,
            Measures measures,
            PlanOverview plans,
            AcceptedWordings wordings,
            AnswerClock answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contributions = contributions;
        this.measures = measures;
        this.plans = plans;
        this.wordings = wordings;
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

    @AnswersContributions
    public ContributionToAnswer details(ContributionId id) {
        var known = contributions
                .findById(id)
                .orElseThrow(() -> new ContributionNotFound(id))
                .details();
        boolean isDraft = plans.plans().stream()
                .anyMatch(plan -> plan.id().equals(known.plan()) && plan.status() == PlanStatus.DRAFT);
        return new ContributionToAnswer(answers.timed(known), current(known), isDraft);
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

    /// Answers the contribution, and takes an accepted wording into the draft in the same transaction. The first of
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
        var taken = taken(before, answer);
        taken.ifPresent(
                text -> take(contribution, before, answer.state() == PARTLY ? answer.seen() : before.basis(), text));
        contribution.answer(answer, taken.orElse(null), Signature.name(), clock.instant());
        events.publishEvent(new ContributionAnswered(contribution.subject(), before, contribution.details()));
    }

    /// What goes into the plan; nothing of a comment or of what is declined.
    private static Optional<String> taken(ContributionDetails contribution, ContributionAnswer answer) {
        if (!contribution.isWording()) return Optional.empty();
        return switch (answer.state()) {
            case ACCEPTED -> Optional.of(contribution.wording());
            case PARTLY -> Optional.of(answer.wording().strip());
            case HANDED_IN, WITHDRAWN, DECLINED -> Optional.empty();
        };
    }

    private void take(Contribution contribution, ContributionDetails known, String seen, String text) {
        var place = known.passage().in(known.place().language());
        try {
            wordings.take(known.measure(), new NewWording(place, seen, text), contribution::source);
        } catch (ChangedMeanwhile | MeasureNotFound changed) {
            throw new PassageChanged(known.id());
        } catch (PlanObstructed adopted) {
            throw new DraftIsClosed(known.place().planSlug());
        }
    }

    private Optional<String> current(ContributionDetails known) {
        return measures.find(known.measure())
                .flatMap(measure ->
                        known.passage().text(measure.revision(), known.place().language()));
    }
}
