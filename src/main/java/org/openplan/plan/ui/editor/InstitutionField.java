package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A choice of an institution by its name; a name not known yet is taken as it is typed.
class InstitutionField extends ComboBox<String> {

    InstitutionField(EditorContext editing, Choices choices, String name, @Nullable String shown) {
        setLabel(editing.say(name));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        var choice = new TreeSet<>(choices.institutions());
        if (shown != null && !shown.isBlank()) choice.add(shown);
        setItems(choice);
        setValue(shown == null || shown.isBlank() ? null : shown);
        addCustomValueSetListener(typed -> {
            choice.add(typed.getDetail());
            setItems(choice);
            setValue(typed.getDetail());
            editing.changed().run();
        });
    }

    @Nullable
    String name() {
        return getValue() == null || getValue().isBlank() ? null : getValue().strip();
    }
}
