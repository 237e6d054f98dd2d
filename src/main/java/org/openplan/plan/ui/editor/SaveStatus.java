package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.openplan.language.Messages;

/// Shows whether everything is saved, and an undo button for the last change.
class SaveStatus extends Div {

    private final Messages words;
    private final Span said = new Span();
    private final Button undo;

    SaveStatus(Messages words, Runnable takeBack) {
        this.words = words;
        undo = new Button(say("undo"), click -> takeBack.run());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setVisible(false);
        said.getElement().setAttribute("role", "status");
        said.setText(say("atOnce"));
        addClassName("saved");
        add(said, undo);
    }

    /// Everything is saved except marked fields; undo is hidden while there are any, because
    /// it would lose what was typed there.
    void saved(boolean canBeTakenBack, long marked) {
        said.setText(marked == 0 ? say("saved") : words.say("plan.SaveStatus.marked", marked));
        said.setClassName("not-saved", marked > 0);
        undo.setVisible(canBeTakenBack && marked == 0);
    }

    void notSaved() {
        said.setText(say("notSaved"));
        said.addClassName("not-saved");
        undo.setVisible(false);
    }

    private String say(String key) {
        return words.say("plan.SaveStatus." + key);
    }
}
