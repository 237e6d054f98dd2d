package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Told;
import org.openplan.design.Words;
import org.openplan.plan.StepId;
import org.openplan.progress.Answer;
import org.openplan.progress.AnswerRefused;
import org.openplan.progress.BegunAnswers;
import org.openplan.progress.DueStep;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportSettled;
import org.openplan.progress.ReportStatus;
import org.openplan.progress.RoundIsClosed;
import org.openplan.progress.StepNotDue;

/// An officer's report: one step at a time, and at the end what was handed in.
class StepByStep extends Composite<Section> {

    private final ProgressReports reports;
    private final BegunAnswers begun;
    private final EvidenceFiles files;
    private final Words words;
    private final StepWords steps;
    private final LocalDate today;
    private final Set<StepId> later = new HashSet<>();

    StepByStep(ProgressReports reports, BegunAnswers begun, EvidenceFiles files, Words words, LocalDate today) {
        this.reports = reports;
        this.begun = begun;
        this.files = files;
        this.words = words;
        this.steps = new StepWords(words);
        this.today = today;
        getContent().addClassName("report");
    }

    /// Begins with the step that was asked for, else with the first that is open.
    void show(@Nullable StepId wanted) {
        var due = reports.due();
        if (due.isEmpty()) say(new H2(say("nothingTitle")), new Paragraph(say("nothing")));
        else
            first(due, step -> step.details().id().equals(wanted) && !isAccepted(step))
                    .or(() -> first(
                            due,
                            step -> step.isOpen()
                                    && !later.contains(step.details().id())))
                    .ifPresentOrElse(step -> ask(step, due), () -> sum(due));
    }

    private void ask(DueStep due, List<DueStep> all) {
        var details = due.details();
        var report = due.report();
        var round = due.round().id();
        var kept = begun.of(round, details.id());
        var known = kept.orElse(report == null ? null : report.answer());
        var form = new AnswerForm(files, words, known, answer -> begun.keep(round, details.id(), answer));
        var heading = new H2(steps.description(details));
        heading.getElement().setAttribute("tabindex", "-1");
        var place = new Paragraph(position(due, all) + " · " + steps.deadline(due, today));
        place.addClassName("place");
        var result = steps.in(details.step().output());
        say(place, heading, new Paragraph(steps.measure(details) + ". " + steps.promised(details)));
        if (!result.isEmpty()) getContent().add(new Paragraph(words.say("progress.StepByStep.result", result)));
        if (report != null && report.reason() != null)
            getContent().add(Told.plain(words.say("progress.StepByStep.returned", report.reason())));
        if (kept.isPresent()) getContent().add(Told.plain(say("begun")));
        getContent().add(form, actions(due, form));
        heading.getElement().callJsFunction("focus");
    }

    private String position(DueStep due, List<DueStep> all) {
        return words.say("progress.StepByStep.position", all.indexOf(due) + 1, all.size());
    }

    private Div actions(DueStep due, AnswerForm form) {
        var handIn = new Button(say("handIn"), click -> form.answer().ifPresent(answer -> handIn(due, form, answer)));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(say("later"), click -> leave(due));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(handIn, leave);
        row.addClassName("actions");
        return row;
    }

    private void handIn(DueStep due, AnswerForm form, Answer answer) {
        var step = due.details().id();
        try {
            reports.report(due.round().id(), step, answer);
            begun.forget(due.round().id(), step);
            later.remove(step);
            show(null);
        } catch (AnswerRefused refused) {
            form.show(refused.flaws());
        } catch (RoundIsClosed closed) {
            tell("roundClosed");
        } catch (ReportSettled settled) {
            tell("settled");
        } catch (StepNotDue gone) {
            tell("notYours");
        }
    }

    private void leave(DueStep due) {
        later.add(due.details().id());
        show(null);
    }

    /// At the end: what was handed in, and what was left for later.
    private void sum(List<DueStep> due) {
        var left = due.stream().filter(DueStep::isOpen).toList();
        var title = new H2(say(left.isEmpty() ? "doneTitle" : "leftTitle"));
        title.getElement().setAttribute("tabindex", "-1");
        say(title, new Paragraph(say(left.isEmpty() ? "done" : "left")));
        if (!left.isEmpty()) getContent().add(list(left, "answer"));
        var handedIn = due.stream().filter(step -> !step.isOpen()).toList();
        if (!handedIn.isEmpty()) getContent().add(new H3(say("handedIn")), list(handedIn, "change"));
        title.getElement().callJsFunction("focus");
    }

    private UnorderedList list(List<DueStep> shown, String action) {
        var list = new UnorderedList();
        list.addClassName("todo");
        for (var step : shown) {
            var item = new ListItem(new Span(steps.place(step.details()) + ": " + steps.brief(step.details())));
            if (step.report() != null)
                item.add(new Span(
                        words.say("progress.ReportStatus." + step.report().status())));
            if (!isAccepted(step)) item.add(reopening(step, action));
            list.add(item);
        }
        return list;
    }

    private Button reopening(DueStep step, String action) {
        var button = new Button(say(action), click -> show(step.details().id()));
        button.setAriaLabel(say(action) + ": " + steps.place(step.details()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static boolean isAccepted(DueStep step) {
        return step.report() != null && step.report().status() == ReportStatus.ACCEPTED;
    }

    private static Optional<DueStep> first(List<DueStep> due, Predicate<DueStep> wanted) {
        return due.stream().filter(wanted).findFirst();
    }

    private void say(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }

    private void tell(String key) {
        getContent().addComponentAsFirst(Told.wrong(say(key)));
    }

    private String say(String key) {
        return words.say("progress.StepByStep." + key);
    }
}
