package org.openplan.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.openplan.institution.InstitutionDetails;
import org.openplan.language.Messages;
import org.openplan.tenancy.Tenancy;

/// Warns that a round asks institutions without an officer, before their reports are missed.
class UnassignedNotice extends Div {

    UnassignedNotice(Messages words, List<InstitutionDetails> institutions) {
        addClassNames("notice", "plain");
        setVisible(!institutions.isEmpty());
        var names = institutions.stream().map(InstitutionDetails::name).collect(Collectors.joining(", "));
        add(
                new Paragraph(words.say("progress.UnassignedNotice.lead", names)),
                new Anchor(address(), words.say("progress.UnassignedNotice.name")));
    }

    static String address() {
        return "/app/" + Tenancy.current() + "/institutions";
    }
}
