package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.StepId;
import org.openplan.progress.DueStep;

/// An officer's reports: one step at a time, with a summary at the end.
class ReportWizard extends Composite<Section> {

    private final ReportServices answering;
    private final Set<StepId> later = new HashSet<>();

    ReportWizard(ReportServices answering) {
        this.answering = answering;
        getContent().addClassName("report");
    }

    /// Starts with the requested step, or else with the first open one.
    void show(@Nullable StepId wanted) {
        var due = answering.reports().due();
        if (due.isEmpty()) say(new H2(say("nothingTitle")), new Paragraph(say("nothing")));
        else
            first(due, step -> step.details().id().equals(wanted) && !step.isAccepted())
                    .or(() -> first(
                            due,
                            step -> step.isOpen()
                                    && !later.contains(step.details().id())))
                    .ifPresentOrElse(step -> ask(step, due), () -> sum(due));
    }

    private void ask(DueStep due, List<DueStep> all) {
        var position = answering.words().say("progress.ReportWizard.position", all.indexOf(due) + 1, all.size());
        var beside = all.stream().filter(other -> isBeside(due, other)).toList();
        var question = new ReportWizardStep(answering, due, beside, position, () -> goOn(due), () -> leave(due));
        say(question);
        question.focus();
    }

    /// Another step of the same measure in the same round, with a report that is not accepted yet.
    private static boolean isBeside(DueStep due, DueStep other) {
        return !other.details().id().equals(due.details().id())
                && other.details().measure().equals(due.details().measure())
                && other.round().id().equals(due.round().id())
                && other.waitsForDecision();
    }

    private void goOn(DueStep due) {
        later.remove(due.details().id());
        show(null);
    }

    private void leave(DueStep due) {
        later.add(due.details().id());
        show(null);
    }

    private void sum(List<DueStep> due) {
        var sum = new SubmittedReports(answering, due, this::show);
        say(sum);
        sum.focus();
    }

    private static Optional<DueStep> first(List<DueStep> due, Predicate<DueStep> wanted) {
        return due.stream().filter(wanted).findFirst();
    }

    private void say(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }

    private String say(String key) {
        return answering.words().say("progress.ReportWizard." + key);
    }
}
