package org.openplan.plan.ui;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import org.openplan.design.Words;
import org.openplan.document.Quarter;

/// What every part of a form of the plan needs: the words and under which name they stand, whether one may write, the
/// language of the texts, the institutions and quarters to choose from, and what happens after a change.
record Editing(
        Words words,
        String form,
        boolean allowed,
        boolean binding,
        String language,
        List<String> institutions,
        List<Quarter> quarters,
        Runnable changed) {

    /// Every change a person makes in the field is saved.
    <F extends HasValue<?, ?>> F watch(F field) {
        field.setReadOnly(!allowed);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        return field;
    }

    String say(String key, Object... values) {
        return words.say(form + key, values);
    }
}
