package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;
import org.openplan.design.DangerDialog;
import org.openplan.language.Messages;

/// A button that permanently removes something after confirmation; its texts have the keys `<verb>`,
/// `<verb>Title` and `<verb>Text` under `labels`.
public class RemovalButton extends Button {

    private Supplier<String> warning = () -> "";

    public RemovalButton(Messages words, String labels, String verb, Supplier<String> what, Runnable remove) {
        super(words.say(labels + verb));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        addClickListener(click -> new DangerDialog(
                        words,
                        words.say(labels + verb + "Title", what.get()),
                        text(words.say(labels + verb + "Text")),
                        words.say(labels + verb),
                        remove)
                .open());
    }

    /// What is said besides when the button is clicked; empty for nothing.
    public RemovalButton warning(Supplier<String> more) {
        warning = more;
        return this;
    }

    private String text(String always) {
        var more = warning.get();
        return more.isEmpty() ? always : always + " " + more;
    }
}
