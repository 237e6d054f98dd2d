package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.openplan.design.Pill;
import org.openplan.design.StatusMessage;
import org.openplan.document.Completion;
import org.openplan.language.Messages;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportStatus;

/// What a report says of its step; one that was sent back says that first, with the reason.
class ReportState extends Composite<Div> {

    private final Messages words;

    ReportState(Messages words, ReportDetails report) {
        this.words = words;
        if (report.status() == ReportStatus.RETURNED) returned(report);
        else if (report.answer().completion() != null)
            getContent().add(new Paragraph(new Pill(report.answer().completion(), words)));
    }

    /// The same kind of badge, because this is where the report stands, not the step.
    static Span returned(Messages words) {
        var badge = new Span(words.say("progress.ReportStatus." + ReportStatus.RETURNED));
        badge.addClassNames("pill", "returned");
        return badge;
    }

    private void returned(ReportDetails report) {
        getContent().add(new Paragraph(returned(words)));
        if (report.reason() != null) getContent().add(StatusMessage.plain(say("reason", report.reason())));
        var completion = report.answer().completion();
        if (completion != null) getContent().add(claimed(words, completion));
    }

    /// In words only: what was said before a report was sent back is no state of the step.
    static Paragraph claimed(Messages words, Completion completion) {
        var said = new Paragraph(words.say("progress.ReportState.claimed", words.say(completion)));
        said.addClassName("claimed");
        return said;
    }

    private String say(String key, Object... values) {
        return words.say("progress.ReportState." + key, values);
    }
}
