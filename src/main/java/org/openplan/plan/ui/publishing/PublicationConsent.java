package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.openplan.language.Messages;

/// The last step before a publication: what cannot be undone, a tick in one's own name, and the button.
class PublicationConsent extends Section {

    private final Messages words;
    private final Checkbox consent = new Checkbox();

    PublicationConsent(Messages words, int edition, String person, String municipality, Anchor away, Runnable publish) {
        this.words = words;
        addClassName("consent");
        var undone = new Paragraph(say("forever"));
        undone.addClassName("forever");
        consent.setLabel(say("consent", person, municipality));
        consent.addValueChangeListener(ticked -> consent.setInvalid(false));
        var button = new Button(say("publish", edition), click -> {
            if (isGiven()) publish.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(button, away);
        tools.addClassName("form-tools");
        add(undone, new Paragraph(say("irrevocable", edition + 1)), consent, tools);
    }

    private boolean isGiven() {
        if (consent.getValue()) return true;
        consent.setErrorMessage(say("missing"));
        consent.setInvalid(true);
        consent.focus();
        return false;
    }

    private String say(String key, Object... values) {
        return words.say("plan.PublicationConsent." + key, values);
    }
}
