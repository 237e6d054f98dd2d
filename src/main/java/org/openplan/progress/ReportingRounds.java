package org.openplan.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openplan.document.Quarter;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.CollectsReports;
import org.openplan.permission.ReadsDrafts;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.tenancy.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes the reporting rounds, one per quarter.
@Service
@Transactional(readOnly = true)
public class ReportingRounds {

    private static final int LONGEST_IN_DAYS = 366;

    private final ReportingRoundRepository rounds;
    private final PlanOverview plans;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportingRounds(
            ReportingRoundRepository rounds,
            PlanOverview plans,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    /// The open rounds.
    @ReadsDrafts
    public List<RoundSummary> current() {
        return summaries(rounds.findByClosedAtIsNullOrderByQuarter());
    }

    /// All rounds, the latest quarter first.
    @ReadsDrafts
    public List<RoundSummary> all() {
        return summaries(rounds.findAllByOrderByQuarterDesc());
    }

    /// Opens or reopens a quarter's round; a repeated request has no further effect.
    @CollectsReports
    @Transactional
    public RoundSummary open(PlanId plan, Quarter quarter, LocalDate closesOn) {
        var subject = check(plan, quarter, closesOn);
        var known = rounds.ofPlan(plan);
        var same =
                known.stream().filter(round -> round.quarter().equals(quarter)).findFirst();
        if (same.isPresent() && same.get().isOpen()) return same.get().summary();
        if (known.stream().anyMatch(ReportingRound::isOpen)) throw new RoundRefused(RoundRefused.Reason.ANOTHER_OPEN);
        var owner = Person.signedIn().orElseThrow().name();
        var opened = same.map(round -> round.reopen(subject, closesOn, owner, clock.instant()))
                .orElseGet(() -> begin(subject, new ReportingRound(plan, quarter, closesOn, owner, clock.instant())));
        events.publishEvent(opened);
        return opened.after();
    }

    private RoundOpened begin(Subject plan, ReportingRound round) {
        return new RoundOpened(round.subject(plan), null, rounds.save(round).summary());
    }

    /// Closes a round; steps without an accepted report are shown as not reported.
    @CollectsReports
    @Transactional
    public void close(RoundId id) {
        var round = rounds.findForUpdate(id).orElseThrow(() -> new RoundNotFound(id));
        if (round.isOpen())
            events.publishEvent(round.close(plans.details(round.plan()).subject(), clock.instant()));
    }

    private Subject check(PlanId id, Quarter quarter, LocalDate closesOn) {
        var plan = plans.details(id);
        var today = municipalities.today();
        var start = plan.document().period().start();
        if (plan.status() != PlanStatus.ADOPTED && plan.status() != PlanStatus.PUBLISHED)
            throw new RoundRefused(RoundRefused.Reason.PLAN_NOT_ADOPTED);
        if (start != null && quarter.isBefore(Quarter.of(start)))
            throw new RoundRefused(RoundRefused.Reason.BEFORE_PLAN);
        if (quarter.isAfter(Quarter.of(today))) throw new RoundRefused(RoundRefused.Reason.IN_FUTURE);
        if (closesOn.isBefore(today)) throw new RoundRefused(RoundRefused.Reason.CLOSES_IN_PAST);
        if (closesOn.isAfter(today.plusDays(LONGEST_IN_DAYS)))
            throw new RoundRefused(RoundRefused.Reason.CLOSES_TOO_LATE);
        return plan.subject();
    }

    private static List<RoundSummary> summaries(List<ReportingRound> found) {
        return found.stream().map(ReportingRound::summary).toList();
    }
}
