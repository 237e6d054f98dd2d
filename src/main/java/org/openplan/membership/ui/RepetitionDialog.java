package org.openplan.membership.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Member;

/// Asks in which language an invitation is sent again, beginning with the one of the mail before.
class RepetitionDialog extends ConfirmDialog {

    RepetitionDialog(Messages words, Member member, String language, Consumer<String> send) {
        var choice = new Select<String>();
        choice.setLabel(words.say("membership.InvitationForm.language"));
        choice.setHelperText(words.say("membership.InvitationForm.languageHelp"));
        choice.setItems(Translations.LANGUAGES);
        choice.setItemLabelGenerator(Translations::nameOf);
        choice.setValue(language);
        choice.setWidthFull();
        setHeader(words.say("membership.PeopleView.sendAgainTo", member.name()));
        setText(choice);
        setCancelable(true);
        setCancelText(words.say("design.DangerDialog.cancel"));
        setConfirmText(words.say("membership.PeopleView.sendAgain"));
        addConfirmListener(chosen -> send.accept(choice.getValue()));
    }
}
