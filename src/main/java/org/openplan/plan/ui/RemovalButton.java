package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Supplier;
import org.openplan.design.Words;

/// Takes something away for good, after a question; the screen's words stand under `<verb>`, `<verb>Title` and
/// `<verb>Text`.
public class RemovalButton extends Button {

    public RemovalButton(Words words, String screen, String verb, Supplier<String> what, Runnable remove) {
        super(words.say(screen + "." + verb));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        addClickListener(click -> new ConfirmDialog(
                        words.say(screen + "." + verb + "Title", what.get()),
                        words.say(screen + "." + verb + "Text"),
                        words.say(screen + "." + verb),
                        confirmed -> remove.run(),
                        words.say("plan.RemovalButton.cancel"),
                        cancelled -> {})
                .open());
    }
}
