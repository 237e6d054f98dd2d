package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openplan.design.StatusMessage;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.language.Messages;

/// Puts texts that the browser kept back into the fields of a form; one whose field was changed meanwhile is shown
/// above the form instead.
final class RestoredFields {

    private final Messages words;
    private final Map<String, TextArea> fields;
    private final Consumer<Component> above;

    RestoredFields(Messages words, Map<String, TextArea> fields, Consumer<Component> above) {
        this.words = words;
        this.fields = fields;
        this.above = above;
    }

    /// Returns whether a field has one of the texts now.
    boolean put(List<Typed> texts) {
        boolean changed = false;
        for (var typed : texts) changed |= put(typed);
        return changed;
    }

    private boolean put(Typed typed) {
        var field = fields.get(typed.place());
        if (field == null || field.getValue().equals(typed.value())) return false;
        boolean isUnchanged = field.getValue().equals(typed.base());
        var message = StatusMessage.plain(say(isUnchanged ? "restored" : "replaced", field.getLabel()));
        if (isUnchanged) field.setValue(typed.value());
        else message.add(said(typed.value()));
        above.accept(message);
        return isUnchanged;
    }

    private static Div said(String text) {
        var said = new Div(text);
        said.addClassName("said");
        return said;
    }

    private String say(String key, String field) {
        return words.say("cocreation.RestoredFields." + key, field);
    }
}
