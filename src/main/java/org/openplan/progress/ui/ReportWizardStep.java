package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.StatusMessage;
import org.openplan.progress.DueStep;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportContentRefused;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportDraftDetails;
import org.openplan.progress.ReportSettled;
import org.openplan.progress.RoundIsClosed;
import org.openplan.progress.StepNotDue;

/// One step for the officer: its promise, its reports so far, and the form for the new report.
class ReportWizardStep extends Composite<Div> {

    private final ReportServices answering;
    private final DueStep due;
    private final List<DueStep> beside;
    private final ReportForm form;
    private final Runnable handedIn;
    private final H2 heading;

    /// `beside` are the person's reports on other steps of the measure.
    ReportWizardStep(
            ReportServices answering,
            DueStep due,
            List<DueStep> beside,
            String position,
            Runnable handedIn,
            Runnable later) {
        this.answering = answering;
        this.due = due;
        this.beside = beside;
        this.handedIn = handedIn;
        var details = due.details();
        var steps = answering.steps();
        heading = new H2(steps.description(details));
        heading.getElement().setAttribute("tabindex", "-1");
        var place = new Paragraph(position + " · " + steps.deadline(due, answering.today()));
        place.addClassName("place");
        getContent().add(place, heading, new Paragraph(steps.measure(details) + ". " + steps.promised(details)));
        var result = steps.in(details.step().output());
        if (!result.isEmpty()) getContent().add(new Paragraph(say("result", result)));
        form = saidSoFar(due.report());
        getContent().add(form, actions(later));
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    /// The form starts from the submitted report or the draft, whichever is newer.
    private ReportForm saidSoFar(@Nullable ReportDetails report) {
        if (report != null && report.reason() != null)
            getContent().add(StatusMessage.plain(say("returned", report.reason())));
        var draft = answering.drafts().of(due.round().id(), due.details().id()).orElse(null);
        if (draft != null && (report == null || draft.isNewerThan(report))) {
            getContent().add(StatusMessage.plain(say("draftFound")));
            return form(draft.answer());
        }
        if (draft != null && report != null) getContent().add(outdated(draft, report));
        return form(report == null ? null : report.answer());
    }

    private NativeDetails outdated(ReportDraftDetails draft, ReportDetails report) {
        var words = new Div();
        words.addClassName("said");
        var answer = draft.answer();
        var figures = new FigureWords(answering.words()).inShort(answer);
        Stream.concat(Stream.of(answer.obstacle(), answer.note(), answer.whyNoEvidence()), figures.stream())
                .filter(text -> !text.isEmpty())
                .map(Paragraph::new)
                .forEach(words::add);
        return new NativeDetails(say("outdated", report.submittedBy()), words);
    }

    private ReportForm form(@Nullable ReportContent known) {
        var round = due.round().id();
        var step = due.details().id();
        return new ReportForm(
                answering, due, beside, known, answer -> answering.drafts().keep(round, step, answer));
    }

    private Div actions(Runnable later) {
        var handIn = new Button(say("handIn"), click -> form.answer().ifPresent(this::handIn));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(say("later"), click -> later.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(handIn, leave);
        row.addClassName("actions");
        return row;
    }

    private void handIn(ReportContent answer) {
        var round = due.round().id();
        var step = due.details().id();
        try {
            answering.reports().report(round, step, answer);
            answering.drafts().forget(round, step);
            form.close();
            handedIn.run();
        } catch (ReportContentRefused refused) {
            form.show(refused.flaws());
        } catch (RoundIsClosed closed) {
            tell("roundClosed");
        } catch (ReportSettled settled) {
            tell("settled");
        } catch (StepNotDue gone) {
            tell("notYours");
        }
    }

    private void tell(String key) {
        getContent().addComponentAsFirst(StatusMessage.wrong(say(key)));
    }

    private String say(String key, Object... values) {
        return answering.words().say("progress.ReportWizard." + key, values);
    }
}
