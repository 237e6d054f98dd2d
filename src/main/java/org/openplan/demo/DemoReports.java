package org.openplan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.demo.DemoScript.Day;
import org.openplan.demo.DemoScript.Proof;
import org.openplan.demo.DemoScript.Telling;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.Text;
import org.openplan.files.FileRefused;
import org.openplan.plan.Figures;
import org.openplan.plan.PlanId;
import org.openplan.plan.StepDetails;
import org.openplan.plan.StepId;
import org.openplan.plan.Steps;
import org.openplan.progress.DueStep;
import org.openplan.progress.EvidenceFile;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;
import org.springframework.stereotype.Component;

/// Replays reporting rounds: the officers' reports and the decisions on them. The steps a round asks about are read
/// once for all actions of one kind on a day.
@Component
class DemoReports {

    private static final int MOST_TRIES = 5;
    private static final Set<FileRefused.Reason> PASSING = Set.of(FileRefused.Reason.BUSY, FileRefused.Reason.TOO_SLOW);

    private final ReportingRounds rounds;
    private final ProgressReports reports;
    private final EvidenceFiles files;
    private final Steps steps;
    private final Figures figures;

    DemoReports(ReportingRounds rounds, ProgressReports reports, EvidenceFiles files, Steps steps, Figures figures) {
        this.rounds = rounds;
        this.reports = reports;
        this.files = files;
        this.steps = steps;
        this.figures = figures;
    }

    boolean isOpen() {
        return !rounds.current().isEmpty();
    }

    void open(PlanId plan, DemoScript.Opening opening) {
        rounds.open(plan, opening.quarter(), opening.closes());
    }

    void sendBack(Day day) {
        if (day.returned().isEmpty()) return;
        var asked = asked(round());
        for (var returned : day.returned()) {
            var report = reportOn(returned.step(), asked);
            reports.sendBack(report.id(), report.version(), returned.reason());
        }
    }

    void report(List<Telling> reported, DemoStory story) {
        if (reported.isEmpty()) return;
        var round = round();
        var asked = asked(round);
        for (var telling : reported) {
            var step = due(telling.step(), asked).details().id();
            reports.report(round.id(), step, answer(telling, step, story));
        }
    }

    /// Officers write in one language; the coordinator adds the plan's other languages on acceptance.
    void accept(Day day, PlanId plan, DemoScript life) {
        if (day.accepted().isEmpty()) return;
        var reported = day.accepted().stream()
                .collect(Collectors.toMap(Function.identity(), step -> life.lastReport(step, day.on())));
        var asked = asked(round());
        for (var step : day.accepted()) {
            var report = reportOn(step, asked);
            reports.accept(report.id(), report.version(), figures.of(report.step()));
        }
        for (var step : steps.of(plan)) {
            var telling = reported.get(name(step));
            if (telling != null && telling.note().byLanguage().size() > 1)
                steps.record(step.id(), translated(step.step().reports().getLast(), telling));
        }
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
                report.evidence(),
                report.whyNoEvidence() == null ? null : telling.whyNoEvidence());
    }

    private ReportContent answer(Telling telling, StepId step, DemoStory story) {
        var language = story.language();
        return new ReportContent(
                telling.completion(),
                language,
                said(telling.note(), language),
                said(telling.obstacle(), language),
                evidence(telling, story),
                said(telling.whyNoEvidence(), language),
                DemoFigures.readings(telling, figures.of(step), language),
                DemoFigures.spending(telling, figures.of(step), language));
    }

    private List<EvidenceItem> evidence(Telling telling, DemoStory story) {
        var items = new ArrayList<EvidenceItem>();
        for (var proof : telling.evidence()) items.add(item(proof, story));
        return items;
    }

    private EvidenceItem item(Proof proof, DemoStory story) {
        var file = proof.file();
        try {
            if (file != null) return EvidenceItem.of(keep(file, story.evidence(file)));
            var link = EvidenceItem.link(Objects.requireNonNull(proof.url(), "evidence without file or url"));
            return new EvidenceItem(Objects.requireNonNullElse(proof.title(), link.title()), link.url(), null);
        } catch (FileRefused refused) {
            throw new IllegalArgumentException("evidence " + proof + " is refused", refused);
        }
    }

    /// Retries temporary refusals, because the machine is busy during a first start.
    private EvidenceFile keep(String name, byte[] content) throws FileRefused {
        for (int left = MOST_TRIES; ; left--)
            try {
                return files.keep(name, content);
            } catch (FileRefused refused) {
                if (left == 1 || !PASSING.contains(refused.reason())) throw refused;
            }
    }

    private RoundSummary round() {
        return rounds.current().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reporting round is open"));
    }

    private Map<String, DueStep> asked(RoundSummary round) {
        return reports.in(round.id()).stream()
                .collect(Collectors.toMap(due -> name(due.details()), Function.identity()));
    }

    private static DueStep due(String step, Map<String, DueStep> asked) {
        var due = asked.get(step);
        if (due == null) throw new IllegalArgumentException("the round does not ask about step " + step);
        return due;
    }

    private static ReportDetails reportOn(String step, Map<String, DueStep> asked) {
        var report = due(step, asked).report();
        if (report == null) throw new IllegalArgumentException("nobody has reported on step " + step);
        return report;
    }

    private static String name(StepDetails step) {
        return step.measureNumber() + "." + step.step().number();
    }

    static String said(@Nullable Text text, String language) {
        return text == null ? "" : text.in(language).orElse("");
    }
}
