package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.function.Supplier;
import org.openplan.language.Messages;

/// What every part of a plan form needs: the texts and their key prefix, whether the user may edit, whether the plan is
/// binding, the language of the texts, the action after a change, and the parts that are open.
record EditorContext(
        Messages words,
        String form,
        boolean allowed,
        boolean binding,
        Supplier<String> language,
        Runnable changed,
        OpenParts opened) {

    /// With all parts collapsed.
    EditorContext(
            Messages words,
            String form,
            boolean allowed,
            boolean binding,
            Supplier<String> language,
            Runnable changed) {
        this(words, form, allowed, binding, language, changed, new OpenParts());
    }

    /// Saves every change the user makes in the field when it is left; our script in the browser tells of one also
    /// after a pause in typing and before the screen is left.
    <F extends HasValue<?, ?>> F watch(F field) {
        field.setReadOnly(!allowed);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        if (field instanceof HasValidator<?> checked)
            checked.addValidationStatusChangeListener(change -> changed.run());
        if (field instanceof HasValueChangeMode typed) typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    /// The same for a field that accepts invalid input.
    <T> CheckedField<T> keep(HasValue<?, T> field) {
        return keep(field, typed -> true, "");
    }

    <T> CheckedField<T> keep(HasValue<?, T> field, SerializablePredicate<T> isRight, String otherwise) {
        var kept = new CheckedField<>(field, isRight, otherwise);
        watch(field);
        return kept;
    }

    String say(String key, Object... values) {
        return words.say(form + key, values);
    }
}
