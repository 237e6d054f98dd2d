package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A select for an institution by name that also accepts a new name.
class InstitutionField extends ComboBox<String> {

    InstitutionField(EditorContext editing, Choices choices, String name, @Nullable String shown) {
        setLabel(editing.say(name));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setItems(with(choices.institutions(), shown));
        setValue(shown == null || shown.isBlank() ? null : shown);
        addCustomValueSetListener(typed -> {
            setItems(with(choices.institutions(), typed.getDetail()));
            setValue(typed.getDetail());
            editing.changed().run();
        });
    }

    /// All fields of a screen share one list, except a field whose own name is not in it.
    private static Collection<String> with(List<String> institutions, @Nullable String name) {
        if (name == null || name.isBlank() || institutions.contains(name)) return institutions;
        var more = new TreeSet<>(institutions);
        more.add(name);
        return more;
    }

    @Nullable
    String name() {
        return getValue() == null || getValue().isBlank() ? null : getValue().strip();
    }
}
