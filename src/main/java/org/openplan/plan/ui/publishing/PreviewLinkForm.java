package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.openplan.design.ErrorSummary;
import org.openplan.language.Messages;
import org.openplan.plan.PreviewLinks;

/// Whom a link is for, and how long it works.
class PreviewLinkForm extends Composite<Div> {

    /// Makes the link.
    interface Maker {
        void make(String recipient, int days);
    }

    private final Messages words;
    private final ErrorSummary flaws;
    private final TextField recipient;
    private final IntegerField days;
    private final Maker maker;

    PreviewLinkForm(Messages words, Maker maker) {
        this.words = words;
        this.maker = maker;
        flaws = new ErrorSummary(words);
        recipient = new TextField(say("recipient"));
        recipient.setHelperText(say("recipientHelp"));
        recipient.setMaxLength(PreviewLinks.LONGEST_RECIPIENT);
        recipient.setWidthFull();
        days = new IntegerField(say("days"));
        days.setHelperText(say("daysHelp", PreviewLinks.SHORTEST, PreviewLinks.LONGEST));
        days.setValue(PreviewLinks.USUAL);
        days.setManualValidation(true);
        getContent().addClassNames("plan-form", "adoption-form");
        getContent().add(flaws, recipient, days, new Button(say("make"), click -> make()));
    }

    private void make() {
        flaws.clear();
        var chosen = days.getValue();
        if (recipient.getValue().isBlank()) flaws.at(recipient, say("recipientMissing"));
        if (chosen == null || chosen < PreviewLinks.SHORTEST || chosen > PreviewLinks.LONGEST)
            flaws.at(days, say("daysHelp", PreviewLinks.SHORTEST, PreviewLinks.LONGEST));
        else if (flaws.areNone()) maker.make(recipient.getValue(), chosen);
    }

    private String say(String key, Object... values) {
        return words.say("plan.PreviewLinkForm." + key, values);
    }
}
