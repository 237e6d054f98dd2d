package org.openplan.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.openplan.design.ErrorSummary;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.EmailAddress;
import org.openplan.membership.Members;
import org.openplan.permission.Role;

/// Gives another person a role and invites them by mail; they are known by e-mail until they first sign in.
class InvitationForm extends Composite<Section> {

    private final Members members;
    private final Messages words;
    private final Runnable done;
    private final ErrorSummary flaws;
    private final TextField name;
    private final EmailField email;
    private final Select<Role> role = new Select<>();
    private final Select<String> language = new Select<>();
    private final String usual;
    private final Div messages = new Div();
    private final Button invite;
    private String asked = "";

    /// `usual` is the language that the municipality itself writes in.
    InvitationForm(Members members, Messages words, String usual, Runnable done) {
        this.members = members;
        this.usual = usual;
        this.words = words;
        this.done = done;
        flaws = new ErrorSummary(words);
        name = new TextField(say("name"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        email = new EmailField(say("email"));
        email.setMaxLength(254);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        role.setLabel(say("role"));
        role.setItems(Role.ofInvited());
        role.setItemLabelGenerator(each -> words.say("permission.Role." + each));
        language.setLabel(say("language"));
        language.setHelperText(say("languageHelp"));
        language.setItems(Translations.LANGUAGES);
        language.setItemLabelGenerator(Translations::nameOf);
        language.setValue(usual);
        var invite = new Button(say("invite"), click -> invite());
        invite.setDisableOnClick(true);
        this.invite = invite;
        var form = new FormLayout(name, email, role, language, invite);
        form.setAutoResponsive(true);
        form.setColumnWidth("18rem");
        form.setExpandFields(true);
        getContent().add(new H2(say("title")), flaws, messages, form);
    }

    /// The button stays off until the answer is on its way: the second click of a double click finds it off.
    private void invite() {
        UI.getCurrent().beforeClientResponse(invite, answer -> invite.setEnabled(true));
        messages.removeAll();
        if (!isComplete()) return;
        var invited =
                members.invite(email.getValue().strip(), name.getValue().strip(), role.getValue(), language.getValue());
        messages.add(StatusMessage.good(words.say("membership.InvitationForm.done", invited.name(), invited.email())));
        name.clear();
        email.clear();
        role.clear();
        language.setValue(usual);
        done.run();
    }

    private boolean isComplete() {
        flaws.clear();
        if (name.getValue().isBlank()) flaws.at(name, say("nameMissing"));
        if (email.getValue().isBlank()) flaws.at(email, say("emailMissing"));
        else if (!EmailAddress.isWellFormed(email.getValue())) flaws.at(email, say("emailWrong"));
        else checkLetters(email.getValue());
        if (role.isEmpty()) flaws.at(role, say("roleMissing"));
        else if (isKnown()) flaws.at(role, say("known"));
        return flaws.areNone();
    }

    /// Rare letters are asked about once; what only looks like another letter is refused.
    private void checkLetters(String typed) {
        EmailAddress.mixedAlphabets(typed).ifPresent(marked -> flaws.at(email, say("emailMixed", marked)));
        if (flaws.areNone())
            EmailAddress.lookAlike(typed).ifPresent(marked -> flaws.at(email, say("emailLookAlike", marked)));
        if (!flaws.areNone() || typed.equals(asked)) return;
        EmailAddress.unusualLetter(typed).ifPresent(marked -> flaws.at(email, say("emailUnusual", marked)));
        asked = typed;
    }

    private boolean isKnown() {
        return members.all().stream()
                .anyMatch(member ->
                        member.role() == role.getValue() && EmailAddress.isSame(member.email(), email.getValue()));
    }

    private String say(String key, Object... values) {
        return words.say("membership.InvitationForm." + key, values);
    }
}
