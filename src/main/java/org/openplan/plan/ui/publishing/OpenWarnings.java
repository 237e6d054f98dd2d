package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.openplan.document.Severity;
import org.openplan.language.Messages;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.ui.FindingCard;
import org.openplan.plan.ui.PlanAddress;

/// What does not stop a publication but will be noticed by its readers.
class OpenWarnings extends Section {

    private static final int SHOWN = 10;

    OpenWarnings(Messages words, PlanDetails plan) {
        var address = new PlanAddress(plan.document().slug());
        var warnings = plan.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        addClassName("open-warnings");
        add(
                new H2(words.say("plan.OpenWarnings.title")),
                new Paragraph(words.say("plan.OpenWarnings.lead", warnings.size())));
        warnings.stream()
                .limit(SHOWN)
                .map(finding -> new FindingCard(words, finding, address))
                .forEach(this::add);
        if (warnings.size() > SHOWN)
            add(new Anchor(address.plan(), words.say("plan.OpenWarnings.more", warnings.size() - SHOWN)));
    }
}
