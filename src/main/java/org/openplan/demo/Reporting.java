package org.openplan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openplan.demo.Life.Proof;
import org.openplan.demo.Life.Telling;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.Text;
import org.openplan.plan.PlanId;
import org.openplan.plan.StepDetails;
import org.openplan.plan.Steps;
import org.openplan.progress.Answer;
import org.openplan.progress.DueStep;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.EvidenceRefused;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;
import org.springframework.stereotype.Component;

/// Replays reporting rounds: what officers reported, and what became of it.
@Component
class Reporting {

    private final ReportingRounds rounds;
    private final ProgressReports reports;
    private final EvidenceFiles files;
    private final Steps steps;

    Reporting(ReportingRounds rounds, ProgressReports reports, EvidenceFiles files, Steps steps) {
        this.rounds = rounds;
        this.reports = reports;
        this.files = files;
        this.steps = steps;
    }

    void open(PlanId plan, Life.Opening opening) {
        rounds.open(plan, opening.quarter(), opening.closes());
    }

    void report(Telling telling, String language, DemoFolder folder) {
        var answer = new Answer(
                telling.completion(),
                language,
                said(telling.note(), language),
                telling.obstacle() == null ? "" : said(telling.obstacle(), language),
                evidence(telling, folder));
        reports.report(round().id(), due(telling.step()).details().id(), answer);
    }

    void sendBack(Life.Return returned) {
        var report = reportOn(returned.step());
        reports.sendBack(report.id(), report.version(), returned.reason());
    }

    /// Officers write in one language; the coordinator adds the plan's others when accepting.
    void accept(Telling telling) {
        var report = reportOn(telling.step());
        var step = report.step();
        reports.accept(report.id(), report.version());
        var accepted = steps.details(step).step().reports().getLast();
        if (telling.note().byLanguage().size() > 1) steps.record(step, translated(accepted, telling));
    }

    void close() {
        rounds.close(round().id());
    }

    private static Report translated(Report report, Telling telling) {
        return new Report(
                report.id(),
                report.quarter(),
                report.completion(),
                telling.note(),
                report.obstacle() == null ? null : telling.obstacle(),
                report.accepted(),
                report.evidence());
    }

    private List<EvidenceItem> evidence(Telling telling, DemoFolder folder) {
        var items = new ArrayList<EvidenceItem>();
        for (var proof : telling.evidence()) items.add(item(proof, folder));
        return items;
    }

    private EvidenceItem item(Proof proof, DemoFolder folder) {
        var file = proof.file();
        try {
            if (file != null) return EvidenceItem.of(files.keep(file, folder.evidence(file)));
            var link = EvidenceItem.link(Objects.requireNonNull(proof.url(), "evidence without file or url"));
            return new EvidenceItem(Objects.requireNonNullElse(proof.title(), link.title()), link.url(), null);
        } catch (EvidenceRefused refused) {
            throw new IllegalArgumentException("evidence " + proof + " is refused", refused);
        }
    }

    private RoundSummary round() {
        return rounds.current().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reporting round is open"));
    }

    private DueStep due(String step) {
        return reports.in(round().id()).stream()
                .filter(due -> name(due.details()).equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the round does not ask about step " + step));
    }

    private ReportDetails reportOn(String step) {
        var report = due(step).report();
        if (report == null) throw new IllegalArgumentException("nobody has reported on step " + step);
        return report;
    }

    private static String name(StepDetails step) {
        return step.measureNumber() + "." + step.step().number();
    }

    private static String said(Text text, String language) {
        return text.in(language).orElse("");
    }
}
