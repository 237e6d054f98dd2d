package org.openplan.progress;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.plan.StepDetails;
import org.openplan.plan.StepId;
import org.openplan.plan.Steps;
import org.springframework.stereotype.Component;

/// The steps that rounds ask about, with the reports received so far.
@Component
class RoundItems {

    private final ProgressReportRepository reports;
    private final ReportingRoundRepository rounds;
    private final Steps steps;

    RoundItems(ProgressReportRepository reports, ReportingRoundRepository rounds, Steps steps) {
        this.reports = reports;
        this.rounds = rounds;
        this.steps = steps;
    }

    /// The candidates that the round asks about.
    Stream<DueStep> asked(ReportingRound round, List<StepDetails> candidates) {
        Map<StepId, ReportDetails> known = reports.of(round.id()).stream()
                .collect(Collectors.toMap(ProgressReport::step, ProgressReport::details));
        Predicate<StepDetails> isAsked =
                step -> step.plan().equals(round.plan()) && DueStep.asks(round.quarter(), step.step());
        return candidates.stream()
                .filter(isAsked)
                .map(step -> new DueStep(round.summary(), step, known.get(step.id())));
    }

    /// The report with its step.
    DueStep shown(ProgressReport report) {
        var round = rounds.findById(report.round()).orElseThrow();
        return new DueStep(round.summary(), steps.details(report.step()), report.details());
    }
}
