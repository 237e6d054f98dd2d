package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A field with a checked value: invalid input stays in the field and is marked, and the previous value is kept.
class CheckedField<T> implements Supplier<@Nullable T> {

    private final Binder<CheckedField<T>> binder = new Binder<>();
    private @Nullable T value;

    CheckedField(HasValue<?, T> field, SerializablePredicate<T> isRight, String otherwise) {
        value = field.getValue();
        binder.forField(field)
                .withValidator(isRight, otherwise)
                .bind(CheckedField::get, (kept, typed) -> kept.value = typed);
        binder.setBean(this);
    }

    @Override
    public @Nullable T get() {
        return value;
    }

    /// Checks again after a change to another field on which this one depends.
    void check() {
        binder.writeBeanIfValid(this);
    }
}
