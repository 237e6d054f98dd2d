package org.openplan.progress;

import java.time.Clock;
import java.util.Optional;
import org.openplan.membership.Person;
import org.openplan.permission.Reports;
import org.openplan.plan.StepId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers begun and not handed in, so that a closed browser or an ended session costs nobody a word.
@Service
@Transactional(readOnly = true)
public class ReportDrafts {

    private final ReportDraftRepository begun;
    private final ReportingRoundRepository rounds;
    private final ProgressReports reports;
    private final Clock clock;

    ReportDrafts(ReportDraftRepository begun, ReportingRoundRepository rounds, ProgressReports reports, Clock clock) {
        this.begun = begun;
        this.rounds = rounds;
        this.reports = reports;
        this.clock = clock;
    }

    /// What the person signed in has begun to say about the step.
    @Reports
    public Optional<ReportDraftDetails> of(RoundId round, StepId step) {
        return begun.of(round, step, person()).map(ReportDraft::begun);
    }

    /// Keeps it as it stands; one the person is not asked for is not kept.
    @Reports
    @Transactional
    public void keep(RoundId round, StepId step, ReportContent answer) {
        if (reports.due().stream().noneMatch(due -> due.isAbout(round, step))) return;
        rounds.findForUpdate(round); // two tabs of one person write one after the other
        begun.of(round, step, person())
                .ifPresentOrElse(
                        known -> known.goOn(answer, clock.instant()),
                        () -> begun.save(new ReportDraft(round, step, person(), answer, clock.instant())));
    }

    /// It was handed in.
    @Reports
    @Transactional
    public void forget(RoundId round, StepId step) {
        begun.of(round, step, person()).ifPresent(begun::delete);
    }

    /// What is accepted is not said anew in this round.
    @EventListener
    @Transactional
    void hear(ReportAccepted accepted) {
        begun.about(accepted.after().round(), accepted.after().step()).forEach(begun::delete);
    }

    /// A round that was closed too early may go on; once another one has begun, nobody waits for its words.
    @EventListener
    @Transactional
    void hear(RoundOpened opened) {
        begun.ofClosedRounds(opened.after().plan()).forEach(begun::delete);
    }

    private static String person() {
        return Person.signedIn().orElseThrow().subject();
    }
}
