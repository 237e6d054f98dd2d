package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.openplan.language.Messages;

/// The one quiet word that everything is saved, and the way back from what was changed last.
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

    /// All of it but what is marked; taking back would lose what is typed there.
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
