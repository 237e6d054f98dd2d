package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.openplan.language.Messages;
import org.openplan.plan.PlanStatus;

/// Reminds users who edit an adopted plan that the public will see the change.
public class DriftNote extends Paragraph {

    public DriftNote(Messages words, PlanStatus status) {
        super(words.say("plan.DriftNote.text"));
        addClassName("drift");
        setVisible(status != PlanStatus.DRAFT);
    }
}
