package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openplan.institution.InstitutionDetails;
import org.openplan.language.Messages;
import org.openplan.plan.ui.PlanAddress;

/// Institutions without an officer: they do not prevent adoption, but nobody would report for them in the first round.
class Unanswered extends Section {

    Unanswered(Messages words, List<InstitutionDetails> institutions) {
        addClassNames("notice", "plain");
        setVisible(!institutions.isEmpty());
        var list = new UnorderedList();
        institutions.forEach(institution -> list.add(new ListItem(institution.name())));
        add(
                new Paragraph(words.say("plan.Unanswered.lead", institutions.size())),
                list,
                new Anchor(PlanAddress.institutions(), words.say("plan.Unanswered.name")));
    }
}
