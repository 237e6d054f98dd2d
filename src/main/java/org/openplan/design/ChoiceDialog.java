package org.openplan.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.openplan.language.Messages;

/// Asks for a choice before an act that destroys nothing; *Cancel* leaves everything as it is.
public final class ChoiceDialog extends ConfirmDialog {

    public ChoiceDialog(Messages words, String title, Component choice, String act, Runnable carryOut) {
        setHeader(title);
        setText(choice);
        setCancelable(true);
        setCancelText(words.say("design.DangerDialog.cancel"));
        setConfirmText(act);
        addConfirmListener(chosen -> carryOut.run());
    }
}
