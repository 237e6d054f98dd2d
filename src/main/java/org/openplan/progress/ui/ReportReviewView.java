package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.openplan.design.HtmlElement;
import org.openplan.design.Pill;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.progress.DueStep;
import org.openplan.progress.EvidenceFile;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportChangedMeanwhile;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportSettled;
import org.openplan.tenancy.Tenancy;

/// One report for the coordinator to read and then accept or send back with a reason.
class ReportReviewView extends Composite<Section> {

    private final ProgressReports reports;
    private final EvidenceFiles files;
    private final Messages words;
    private final StepDescription steps;
    private final Runnable decided;
    private final TextArea reason = new TextArea();

    ReportReviewView(ProgressReports reports, EvidenceFiles files, DueStep due, Messages words, Runnable decided) {
        this.reports = reports;
        this.files = files;
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
        getContent().removeAll();
        getContent().add(new H2(steps.description(details)), place);
        if (answer.completion() != null) getContent().add(new Paragraph(new Pill(answer.completion(), words)));
        text("note", answer.note());
        text("obstacle", answer.obstacle());
        getContent().add(new H3(say("evidence")), evidence(answer.evidence()));
        getContent()
                .add(new Paragraph(
                        words.say("progress.ReportReviewView.by", report.submittedBy(), steps.owner(details))));
        if (due.waitsForDecision()) getContent().add(decision(report));
        else getContent().add(StatusMessage.plain(words.say("progress.ReportStatus." + report.status())));
        if (report.reason() != null) text("reason", report.reason());
    }

    private void text(String title, String content) {
        if (content.isEmpty()) return;
        var said = new Paragraph(content);
        said.addClassName("said");
        getContent().add(new H3(say(title)), said);
    }

    private Component evidence(List<EvidenceItem> items) {
        if (items.isEmpty()) return new Paragraph(say("noEvidence"));
        var list = new UnorderedList();
        list.addClassName("evidence");
        items.forEach(item -> list.add(new ListItem(proof(item))));
        return list;
    }

    private Component proof(EvidenceItem item) {
        var file = item.file();
        return file == null
                ? HtmlElement.link(Objects.requireNonNullElse(item.url(), ""), item.title())
                        .with("target", "_blank")
                : new Anchor(download(file), item.title());
    }

    /// A file is always offered as a download and never shown inline, whatever type it claims. The download runs
    /// outside the screen and therefore sets the municipality itself.
    private DownloadHandler download(EvidenceFile file) {
        var municipality = Tenancy.current();
        return DownloadHandler.fromInputStream(event -> Tenancy.in(municipality, () -> files.content(file.sha256()))
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), file.name(), file.mediaType(), bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }

    private Component decision(ReportDetails report) {
        var accept = new Button(say("accept"), click -> accept(report));
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
        return new Div(row, why);
    }

    private void accept(ReportDetails report) {
        decide(report, () -> reports.accept(report.id(), report.version()));
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
