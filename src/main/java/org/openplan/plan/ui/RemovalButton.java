package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.openplan.design.Words;

/// Takes something away for good, after a question; the words stand under one key each: `<verb>`, `<verb>Title`,
/// `<verb>Text`, and `cancel` of the screen.
class RemovalButton extends Button {

    RemovalButton(Words words, String screen, String verb, String what, Runnable remove) {
        super(words.say(screen + "." + verb));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        addClickListener(click -> new ConfirmDialog(
                        words.say(screen + "." + verb + "Title", what),
                        words.say(screen + "." + verb + "Text"),
                        words.say(screen + "." + verb),
                        confirmed -> remove.run(),
                        words.say(screen + ".cancel"),
                        cancelled -> {})
                .open());
    }
}
