package org.openplan.progress;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.CollectsReports;
import org.openplan.permission.Reports;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.Figures;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.StepId;
import org.openplan.plan.Steps;
import org.openplan.tenancy.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Officers' reports on their steps, and the coordinator's decisions on them.
@Service
@Transactional(readOnly = true)
public class ProgressReports {

    private final ProgressReportRepository reports;
    private final ReportingRoundRepository rounds;
    private final Steps steps;
    private final Figures figures;
    private final EvidenceFiles files;
    private final RoundItems items;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgressReports(
            ProgressReportRepository reports,
            ReportingRoundRepository rounds,
            Steps steps,
            Figures figures,
            EvidenceFiles files,
            RoundItems items,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.steps = steps;
        this.figures = figures;
        this.files = files;
        this.items = items;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    /// The steps in open rounds that the signed-in user is asked to report on, whether reported or not.
    @Reports
    public List<DueStep> due() {
        var mine = steps.mine();
        return rounds.findByClosedAtIsNullOrderByQuarter().stream()
                .flatMap(round -> items.asked(round, mine))
                .toList();
    }

    /// Every step a round asks about, with its institution and the report received.
    @CollectsReports
    public List<DueStep> in(RoundId id) {
        var round = rounds.findById(id).orElseThrow(() -> new RoundNotFound(id));
        return items.asked(round, steps.of(round.plan())).toList();
    }

    /// The reports still waiting for a decision, in all rounds.
    @CollectsReports
    public List<DueStep> waiting() {
        return reports.waiting().stream().map(items::shown).toList();
    }

    /// One report with its step.
    @CollectsReports
    public DueStep details(ReportId id) {
        return items.shown(find(id));
    }

    /// Submits a report; the same one sent twice counts once, and a changed one
    /// replaces the earlier one until acceptance.
    @Reports
    @Transactional
    public ReportDetails report(RoundId id, StepId step, ReportContent answer) {
        var round = rounds.findForUpdate(id).orElseThrow(() -> new RoundNotFound(id));
        if (!round.isOpen()) throw new RoundIsClosed(id);
        var asked = items.asked(round, steps.mine())
                .filter(due -> due.details().id().equals(step))
                .findFirst()
                .orElseThrow(() -> new StepNotDue(step));
        check(step, answer);
        var report = reports.in(id, step);
        if (report.isPresent() && isRepeated(report.get(), answer))
            return report.get().details();
        var before = report.map(ProgressReport::details).orElse(null);
        report.ifPresent(known -> known.revise(answer, signature(), clock.instant()));
        var saved = report.orElseGet(
                () -> reports.save(new ProgressReport(id, step, answer, signature(), clock.instant())));
        events.publishEvent(new ProgressReported(asked.details().subject(), before, saved.details()));
        return saved.details();
    }

    /// Adds the report and its figures to the plan; accepting it twice has no further effect. `seen` are the figures of
    /// the measure beside which the report was read.
    @CollectsReports
    @Transactional
    public void accept(ReportId id, int version, MeasureFigures seen) {
        var round = findRoundForUpdate(id);
        var report = find(id);
        if (report.is(ReportStatus.ACCEPTED)) return;
        var before = unchangedSince(version, report);
        record(report, seen);
        report.accept(signature(), clock.instant());
        events.publishEvent(new ReportAccepted(subject(report), before, report.details()));
        steps.record(report.step(), report.answer().on(id, round.quarter(), municipalities.today()));
    }

    /// Sends the report back to the officer with a reason.
    @CollectsReports
    @Transactional
    public void sendBack(ReportId id, int version, String reason) {
        if (reason.isBlank()) throw new ReasonMissing();
        if (reason.length() > ReportContent.LONGEST_TEXT) throw new ReasonTooLong(reason.length());
        findRoundForUpdate(id);
        var report = find(id);
        if (report.is(ReportStatus.RETURNED)) return;
        var before = unchangedSince(version, report);
        report.sendBack(reason.strip(), signature(), clock.instant());
        events.publishEvent(new ReportSentBack(subject(report), before, report.details()));
    }

    /// Before the measure is read in any other way, so that it is locked as it stands.
    private void record(ProgressReport report, MeasureFigures seen) {
        try {
            figures.record(report.step(), seen, report.answer().figures());
        } catch (ChangedMeanwhile changed) {
            throw new ReportChangedMeanwhile(report.id());
        }
    }

    private void check(StepId step, ReportContent answer) {
        var flaws = new LinkedHashSet<>(answer.flaws());
        flaws.addAll(answer.flawsOfFigures(figures.of(step), municipalities.today()));
        if (!answer.evidence().stream().allMatch(files::isKnown)) flaws.add(ReportContent.Flaw.EVIDENCE_UNKNOWN);
        if (!flaws.isEmpty()) throw new ReportContentRefused(List.copyOf(flaws));
    }

    private static boolean isRepeated(ProgressReport known, ReportContent answer) {
        return known.answer().equals(answer) && !known.is(ReportStatus.RETURNED);
    }

    private ReportingRound findRoundForUpdate(ReportId id) {
        return reports.roundOf(id).flatMap(rounds::findForUpdate).orElseThrow(() -> new ReportNotFound(id));
    }

    private ProgressReport find(ReportId id) {
        return reports.findById(id).orElseThrow(() -> new ReportNotFound(id));
    }

    private static ReportDetails unchangedSince(int version, ProgressReport report) {
        var now = report.details();
        if (now.version() != version) throw new ReportChangedMeanwhile(report.id());
        return now;
    }

    private Subject subject(ProgressReport report) {
        return steps.details(report.step()).subject();
    }

    private static String signature() {
        return Person.signedIn().orElseThrow().name();
    }
}
