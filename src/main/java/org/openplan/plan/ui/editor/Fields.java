package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DayField;
import org.openplan.design.DecimalField;
import org.openplan.design.UnsavedText;
import org.openplan.document.Quarter;
import org.openplan.plan.ui.QuarterField;

/// The basic fields of the plan's forms and their layout.
final class Fields {

    private Fields() {}

    static TextField text(EditorContext editing, String name, @Nullable String shown) {
        var field = editing.watch(UnsavedText.watch(new TextField(editing.say(name)), last(name)));
        field.setValue(Objects.requireNonNullElse(shown, ""));
        return field;
    }

    static DayField day(EditorContext editing, String name, @Nullable LocalDate shown) {
        var field = new DayField(editing.words(), editing.say(name));
        field.setValue(shown);
        return field;
    }

    static DecimalField number(EditorContext editing, String name, @Nullable BigDecimal shown) {
        var field = UnsavedText.watch(new DecimalField(editing.words(), editing.say(name)), last(name));
        field.setValue(shown);
        return field;
    }

    static QuarterField quarter(EditorContext editing, Choices choices, String name, @Nullable Quarter shown) {
        return new QuarterField(editing.words(), editing.say(name), choices.quarters(), shown, editing.changed());
    }

    static String noNumber(EditorContext editing) {
        return editing.words().say("plan.Fields.noNumber");
    }

    /// The last part of a label's key, which is the field's name in the plan document.
    static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("side-by-side");
        return row;
    }

    static Div line(Component... fields) {
        var line = row(fields);
        line.addClassName("entry");
        return line;
    }

    /// A component and all its descendants; a field for numbers counts once, without the field for text it is made of.
    static Stream<Component> within(Component part) {
        if (part instanceof DecimalField) return Stream.of(part);
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Fields::within));
    }
}
