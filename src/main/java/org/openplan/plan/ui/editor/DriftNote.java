package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Paragraph;
import org.openplan.language.Messages;
import org.openplan.plan.PlanStatus;

/// Reminds users who edit an adopted plan that the public will see the change.
class DriftNote extends Paragraph {

    DriftNote(Messages words, PlanStatus status) {
        super(words.say("plan.DriftNote.text"));
        addClassName("drift");
        setVisible(status != PlanStatus.DRAFT);
    }
}
