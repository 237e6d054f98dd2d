package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.openplan.language.Messages;

/// A link that was just made, to be copied; it cannot be shown again.
class MadeLink extends Div {

    MadeLink(Messages words, String address) {
        var field = new TextField(words.say("plan.MadeLink.link"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var open = new Anchor(address, words.say("plan.MadeLink.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        add(field, open);
        addClassName("made-link");
    }
}
