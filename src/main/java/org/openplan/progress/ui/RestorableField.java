package org.openplan.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openplan.design.DecimalField;

/// A field whose text the browser keeps until it is saved: its label, its text, a way to put a text back, and whether
/// the text can be saved.
record RestorableField(String label, Supplier<String> text, Consumer<String> put, BooleanSupplier isRight) {

    static RestorableField of(TextArea field) {
        return new RestorableField(field.getLabel(), field::getValue, field::setValue, () -> true);
    }

    /// What is no number is not saved, and stays in the browser.
    static RestorableField of(DecimalField field) {
        return new RestorableField(
                field.getLabel(),
                field::typed,
                field::type,
                () -> field.mistake().isEmpty());
    }
}
