package org.openplan.design;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.openplan.language.Messages;

/// The one question before anything is removed or ended for good: it names what goes, shows the act as dangerous, and
/// begins on *Cancel*, so that Enter changes nothing.
public final class DangerDialog extends ConfirmDialog {

    public DangerDialog(Messages words, String title, String text, String act, Runnable carryOut) {
        setHeader(title);
        setText(text);
        // The component focuses the button that it calls confirm; that has to be the one that changes nothing.
        setConfirmText(words.say("design.DangerDialog.cancel"));
        setConfirmButtonTheme("secondary");
        setRejectable(true);
        setRejectText(act);
        setRejectButtonTheme("error primary");
        addRejectListener(chosen -> carryOut.run());
    }
}
