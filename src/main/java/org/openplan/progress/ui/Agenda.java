package org.openplan.progress.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplan.design.TodayTask;
import org.openplan.document.Quarter;
import org.openplan.institution.InstitutionDetails;
import org.openplan.language.Messages;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.StepDetails;
import org.openplan.plan.Steps;
import org.openplan.progress.DueStep;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;
import org.openplan.tenancy.Tenancy;

/// Collects the user's tasks for today.
@SpringComponent
class Agenda {

    private final ProgressReports reports;
    private final ReportingRounds rounds;
    private final PlanOverview plans;
    private final Steps steps;

    Agenda(ProgressReports reports, ReportingRounds rounds, PlanOverview plans, Steps steps) {
        this.reports = reports;
        this.rounds = rounds;
        this.plans = plans;
        this.steps = steps;
    }

    /// Steps the signed-in user has to report on.
    List<TodayTask> due(Messages words, LocalDate today) {
        var speak = new StepDescription(words);
        return reports.due().stream()
                .filter(DueStep::isOpen)
                .map(due -> new TodayTask(
                        title(speak, due.details()),
                        speak.deadline(due, today),
                        ReportingView.address() + "?step=" + due.details().id().id()))
                .toList();
    }

    /// Reports that wait for the coordinator's decision.
    List<TodayTask> waiting(Messages words) {
        var speak = new StepDescription(words);
        return reports.waiting().stream()
                .map(due -> new TodayTask(
                        title(speak, due.details()),
                        words.say(
                                "progress.Agenda.from",
                                Objects.requireNonNull(due.report()).submittedBy(),
                                speak.owner(due.details())),
                        RoundPanel.addressOf(due.report().id())))
                .toList();
    }

    /// The next steps in the lifecycle of the plans.
    List<TodayTask> nextSteps(Messages words) {
        var all = plans.plans();
        var here = "/app/" + Tenancy.current();
        var plan = here + "/plan";
        if (all.isEmpty())
            return List.of(next(words, "begin", "", here + "/import"), next(words, "start", "", here + "/new-plan"));
        var open = rounds.current().stream().map(RoundSummary::plan).toList();
        var found = new ArrayList<TodayTask>();
        for (var each : all) {
            var title = words.read(each.title());
            nobodyAnswers(each, words).ifPresent(found::add);
            if (each.status() == PlanStatus.DRAFT) found.add(next(words, "adopt", title, plan + "/" + each.slug()));
            if (each.status() == PlanStatus.ADOPTED) found.add(next(words, "publish", title, plan + "/" + each.slug()));
            if (each.status() == PlanStatus.PUBLISHED && !open.contains(each.id()))
                found.add(next(words, "round", title, ReportingView.address()));
        }
        return found;
    }

    /// A plan with institutions that have no officer to report for them.
    private Optional<TodayTask> nobodyAnswers(PlanSummary plan, Messages words) {
        if (plan.status() == PlanStatus.CLOSED) return Optional.empty();
        var names = plans.unassignedInstitutions(plan.id()).stream()
                .map(InstitutionDetails::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(next(words, "name", String.join(", ", names), UnassignedNotice.address()));
    }

    private static TodayTask next(Messages words, String key, String title, String address) {
        return new TodayTask(words.say("progress.Agenda." + key), title, address);
    }

    /// Steps due in this quarter or earlier on which nobody has reported.
    List<TodayTask> late(Messages words, LocalDate today) {
        var speak = new StepDescription(words);
        return plans.plans().stream()
                .filter(plan -> plan.status() == PlanStatus.ADOPTED || plan.status() == PlanStatus.PUBLISHED)
                .flatMap(plan -> late(plan, today)
                        .map(step -> new TodayTask(
                                title(speak, step),
                                speak.promised(step) + " " + speak.owner(step),
                                "/app/" + Tenancy.current() + "/plan/" + plan.slug() + "/measures/"
                                        + step.measureNumber())))
                .toList();
    }

    private Stream<StepDetails> late(PlanSummary plan, LocalDate today) {
        var now = Quarter.of(today);
        return steps.of(plan.id()).stream().filter(step -> {
            var deadline = step.progress().deadline();
            return deadline != null
                    && !Quarter.of(deadline).isAfter(now)
                    && !step.progress().complete()
                    && !step.progress().withdrawn();
        });
    }

    private static String title(StepDescription speak, StepDetails step) {
        return speak.place(step) + ": " + speak.brief(step);
    }
}
