package org.openplan.progress;

import java.time.Clock;
import java.util.Optional;
import org.openplan.membership.Person;
import org.openplan.permission.Reports;
import org.openplan.plan.StepId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saves reports before they are submitted, so that a closed browser or an expired session loses no text.
@Service
@Transactional(readOnly = true)
public class ReportDrafts {

    private final ReportDraftRepository drafts;
    private final ReportingRoundRepository rounds;
    private final ProgressReports reports;
    private final Clock clock;

    ReportDrafts(ReportDraftRepository drafts, ReportingRoundRepository rounds, ProgressReports reports, Clock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.reports = reports;
        this.clock = clock;
    }

    /// The signed-in user's draft of a report on the step.
    @Reports
    public Optional<ReportDraftDetails> of(RoundId round, StepId step) {
        return drafts.of(round, step, person()).map(ReportDraft::details);
    }

    /// Saves the draft; ignored if the user is not asked to report on the step. A user has at most one draft for each
    /// step that is due, none longer than a report.
    @Reports
    @Transactional
    public void keep(RoundId round, StepId step, ReportContent answer) {
        if (!answer.excesses().isEmpty()) throw new ReportContentRefused(answer.excesses());
        if (reports.due().stream().noneMatch(due -> due.isAbout(round, step))) return;
        rounds.findForUpdate(round); // concurrent writes from two tabs happen one after the other
        drafts.of(round, step, person())
                .ifPresentOrElse(
                        known -> known.goOn(answer, clock.instant()),
                        () -> drafts.save(new ReportDraft(round, step, person(), answer, clock.instant())));
    }

    /// Whether the signed-in user's report on the step takes another piece of evidence; nobody adds one to its draft
    /// until the end of the transaction.
    @Reports
    @Transactional
    public boolean takesEvidence(RoundId round, StepId step) {
        rounds.findForUpdate(round);
        return drafts.of(round, step, person())
                .map(ReportDraft::answer)
                .filter(answer -> answer.evidence().size() >= ReportContent.MOST_EVIDENCE)
                .isEmpty();
    }

    /// Deletes the draft after the report was submitted.
    @Reports
    @Transactional
    public void forget(RoundId round, StepId step) {
        drafts.of(round, step, person()).ifPresent(drafts::delete);
    }

    /// Deletes the drafts for a step once a report is accepted, because it cannot be edited in this round any more.
    @EventListener
    @Transactional
    void hear(ReportAccepted accepted) {
        drafts.about(accepted.after().round(), accepted.after().step()).forEach(drafts::delete);
    }

    /// Deletes the drafts of closed rounds only when another round opens, because a round that
    /// was closed too early may be reopened.
    @EventListener
    @Transactional
    void hear(RoundOpened opened) {
        drafts.ofClosedRounds(opened.after().plan()).forEach(drafts::delete);
    }

    private static String person() {
        return Person.signedIn().orElseThrow().subject();
    }
}
