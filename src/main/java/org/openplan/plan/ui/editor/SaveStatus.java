package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.openplan.design.SaveNote;
import org.openplan.design.UnsavedText;
import org.openplan.language.Messages;

/// Shows whether everything is saved, and an undo button for the last change.
class SaveStatus extends Div {

    private final Messages words;
    private final SaveNote note;
    private final Button undo;

    SaveStatus(Messages words, UnsavedText form, Runnable takeBack) {
        this.words = words;
        undo = new Button(say("undo"), click -> takeBack.run());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setVisible(false);
        note = new SaveNote(form, say("saving"), say("atOnce"));
        addClassName("saved");
        add(note, undo);
    }

    /// Everything is saved except marked fields; undo is hidden while there are any, because
    /// it would lose what was typed there.
    void saved(boolean canBeTakenBack, long marked) {
        note.say(marked == 0 ? say("saved") : words.say("plan.SaveStatus.marked", marked), marked == 0);
        undo.setVisible(canBeTakenBack && marked == 0);
    }

    void notSaved() {
        note.say(say("notSaved"), false);
        undo.setVisible(false);
    }

    private String say(String key) {
        return words.say("plan.SaveStatus." + key);
    }
}
