package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.plan.Figures;
import org.openplan.plan.MeasureFigures;
import org.openplan.progress.DueStep;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportChangedMeanwhile;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportSettled;

/// One report for the coordinator to read and then accept or send back with a reason.
class ReportReviewView extends Composite<Section> {

    private final ProgressReports reports;
    private final EvidenceFiles files;
    private final Figures figures;
    private final Messages words;
    private final StepDescription steps;
    private final Runnable decided;
    private final TextArea reason = new TextArea();

    ReportReviewView(
            ProgressReports reports,
            EvidenceFiles files,
            Figures figures,
            DueStep due,
            Messages words,
            Runnable decided) {
        this.reports = reports;
        this.files = files;
        this.figures = figures;
        this.words = words;
        this.steps = new StepDescription(words);
        this.decided = decided;
        getContent().addClassName("report");
        show(due);
    }

    private void show(DueStep due) {
        var report = Objects.requireNonNull(due.report());
        var details = due.details();
        var answer = report.answer();
        var place = new Paragraph(steps.measure(details) + ". " + steps.promised(details));
        place.addClassName("place");
        var known = figures.of(details.id());
        getContent().removeAll();
        getContent().add(new H2(steps.description(details)), place, new ReportState(words, report));
        text("note", answer.note());
        text("obstacle", answer.obstacle());
        getContent().add(new H3(say("evidence")), new EvidenceList(files, answer.evidence(), say("noEvidence")));
        text("whyNoEvidence", answer.whyNoEvidence());
        getContent().add(new ReportedFigures(words, known, due, answer));
        getContent()
                .add(new Paragraph(
                        words.say("progress.ReportReviewView.by", report.submittedBy(), steps.owner(details))));
        if (due.waitsForDecision()) getContent().add(decision(report, known));
        else if (due.isAccepted())
            getContent().add(StatusMessage.plain(words.say("progress.ReportStatus." + report.status())));
    }

    private void text(String title, String content) {
        if (content.isEmpty()) return;
        var said = new Paragraph(content);
        said.addClassName("said");
        getContent().add(new H3(say(title)), said);
    }

    private Component decision(ReportDetails report, MeasureFigures seen) {
        var accept = new Button(say("accept"), click -> accept(report, seen));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var send = new Button(say("send"), click -> sendBack(report));
        reason.setLabel(say("why"));
        reason.setHelperText(say("whyHelp"));
        reason.setMaxLength(ReportContent.LONGEST_TEXT);
        var why = new Div(reason, send);
        why.setVisible(false);
        var ask = new Button(say("sendBack"), click -> {
            why.setVisible(true);
            reason.focus();
        });
        var row = new Div(accept, ask);
        row.addClassName("actions");
        var decision = new Div(row, why);
        if (report.answer().lacksEvidence()) decision.addComponentAsFirst(StatusMessage.wrong(say("unproven")));
        return decision;
    }

    private void accept(ReportDetails report, MeasureFigures seen) {
        decide(report, () -> reports.accept(report.id(), report.version(), seen));
    }

    private void sendBack(ReportDetails report) {
        boolean isTooLong = reason.getValue().length() > ReportContent.LONGEST_TEXT;
        reason.setErrorMessage(say(isTooLong ? "whyTooLong" : "whyMissing"));
        reason.setInvalid(isTooLong || reason.getValue().isBlank());
        if (reason.isInvalid()) reason.focus();
        else decide(report, () -> reports.sendBack(report.id(), report.version(), reason.getValue()));
    }

    private void decide(ReportDetails report, Runnable decision) {
        try {
            decision.run();
            decided.run();
        } catch (ReportChangedMeanwhile | ReportSettled meanwhile) {
            show(reports.details(report.id()));
            getContent().addComponentAsFirst(StatusMessage.wrong(say("changedMeanwhile")));
        }
    }

    private String say(String key) {
        return words.say("progress.ReportReviewView." + key);
    }
}
