package org.openplan.audit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.language.Messages;
import org.openplan.tenancy.Subject;
import org.openplan.tenancy.Tenancy;
import org.springframework.data.domain.PageRequest;

/// The changes to one thing, the latest first, as a side panel for another screen.
public class ChangesPanel extends Div {

    private static final PageRequest LATEST = PageRequest.of(0, 20);

    private final AuditTrail trail;
    private final Messages words;
    private final LineWords line;

    public ChangesPanel(AuditTrail trail, Messages words, ZoneId zone) {
        this.trail = trail;
        this.words = words;
        this.line = new LineWords(words, zone);
        addClassName("changes-panel");
    }

    /// Shows the changes to the subject and to its parts.
    public void show(Subject subject) {
        removeAll();
        var lines = trail.about(subject, LATEST);
        if (lines.isEmpty()) add(new Paragraph(words.say("audit.ChangesPanel.nothing")));
        lines.forEach(one -> add(entry(one, subject)));
        add(new Anchor(Tenancy.current() + "/history", words.say("audit.ChangesPanel.all")));
    }

    private Details entry(TrailEntry entry, Subject subject) {
        var summary = new Div(new Span(line.kind(entry.kind())));
        summary.addClassName("asked");
        Stream.of(line.subjectWithin(subject, entry), line.changes(entry))
                .filter(words -> !words.isEmpty())
                .forEach(words -> summary.add(new Span(words)));
        summary.add(new Span(line.moment(entry) + " · " + line.actor(entry)));
        var details = new Details(summary);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty())
                details.add(new LineChanges(words, trail.changes(entry.number())));
        });
        return details;
    }
}
