package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Spelling;

/// A select for an institution by name that also accepts a new name; what is typed is found in either script and
/// without accents.
class InstitutionField extends ComboBox<String> {

    InstitutionField(EditorContext editing, Choices choices, String name, @Nullable String shown) {
        setLabel(editing.say(name));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setItems(InstitutionField::isFound, with(choices.institutions(), shown));
        setValue(shown == null || shown.isBlank() ? null : shown);
        addCustomValueSetListener(typed -> {
            setItems(InstitutionField::isFound, with(choices.institutions(), typed.getDetail()));
            setValue(typed.getDetail());
            editing.changed().run();
        });
    }

    /// All fields of a screen share one list, except a field whose own name is not in it.
    private static Collection<String> with(List<String> institutions, @Nullable String name) {
        if (name == null || name.isBlank() || institutions.contains(name)) return institutions;
        return Stream.concat(Stream.of(name), institutions.stream()).toList();
    }

    private static boolean isFound(String name, String typed) {
        return Spelling.fold(name).contains(Spelling.fold(typed));
    }

    @Nullable
    String name() {
        return getValue() == null || getValue().isBlank() ? null : getValue().strip();
    }
}
