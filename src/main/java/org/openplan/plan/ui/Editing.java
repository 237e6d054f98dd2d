package org.openplan.plan.ui;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import org.openplan.design.Words;
import org.openplan.document.Quarter;

/// What every part of the measure's form needs: the words, whether one may write, the language of the texts, the
/// institutions to choose from, and what happens after a change.
record Editing(
        Words words,
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
        return words.say("plan.MeasureEditor." + key, values);
    }
}
