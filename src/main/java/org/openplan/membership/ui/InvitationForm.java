package org.openplan.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.validator.EmailValidator;
import java.util.Objects;
import org.openplan.design.Told;
import org.openplan.membership.Members;
import org.openplan.membership.Role;

/// Gives one more person a role; they are known by e-mail until they first sign in.
class InvitationForm extends Composite<Section> {

    /// Public, so that the binder may make one.
    public record Invitation(String name, String email, Role role) {}

    private final Members members;
    private final Runnable done;
    private final Binder<Invitation> binder = new Binder<>(Invitation.class);
    private final TextField name = new TextField(say("name"));
    private final EmailField email = new EmailField(say("email"));
    private final Select<Role> role = new Select<>();
    private final Div told = new Div();

    InvitationForm(Members members, Runnable done) {
        this.members = members;
        this.done = done;
        name.setMaxLength(200);
        email.setMaxLength(254);
        role.setLabel(say("role"));
        role.setItems(Role.COORDINATOR, Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR);
        role.setItemLabelGenerator(each -> getTranslation("membership.Role." + each));
        binder.forField(name).asRequired(say("nameMissing")).bind("name");
        binder.forField(email)
                .asRequired(say("emailMissing"))
                .withValidator(new EmailValidator(say("emailWrong")))
                .bind("email");
        // Not `asRequired`: the select would mark its button as required, which a button cannot be.
        binder.forField(role)
                .withValidator(Objects::nonNull, say("roleMissing"))
                .bind("role");
        var form = new FormLayout(name, email, role, new Button(say("invite"), click -> invite()));
        form.setAutoResponsive(true);
        form.setColumnWidth("18rem");
        form.setExpandFields(true);
        getContent().add(new H2(say("title")), told, form);
    }

    private void invite() {
        try {
            var invitation = binder.writeRecord();
            if (isKnown(invitation)) {
                role.setErrorMessage(say("known"));
                role.setInvalid(true);
                return;
            }
            members.invite(invitation.email(), invitation.name(), invitation.role());
            binder.readRecord(null);
            told.removeAll();
            told.add(
                    Told.good(getTranslation("membership.InvitationForm.done", invitation.name(), invitation.email())));
            done.run();
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }

    private boolean isKnown(Invitation invitation) {
        return members.all().stream()
                .anyMatch(member ->
                        member.role() == invitation.role() && member.email().equalsIgnoreCase(invitation.email()));
    }

    private String say(String key) {
        return getTranslation("membership.InvitationForm." + key);
    }
}
