package org.openplan.membership.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.openplan.design.ChoiceDialog;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Member;

/// Asks in which language an invitation is sent again, beginning with the one of the mail before.
final class RepetitionDialog {

    private RepetitionDialog() {}

    static ChoiceDialog of(Messages words, Member member, String language, Consumer<String> send) {
        var choice = new Select<String>();
        choice.setLabel(words.say("membership.InvitationForm.language"));
        choice.setHelperText(words.say("membership.InvitationForm.languageHelp"));
        choice.setItems(Translations.LANGUAGES);
        choice.setItemLabelGenerator(Translations::nameOf);
        choice.setValue(language);
        choice.setWidthFull();
        return new ChoiceDialog(
                words,
                words.say("membership.PeopleView.sendAgainTo", member.name()),
                choice,
                words.say("membership.PeopleView.sendAgain"),
                () -> send.accept(choice.getValue()));
    }
}
