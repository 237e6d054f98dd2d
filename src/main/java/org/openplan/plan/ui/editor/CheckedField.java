package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a field is kept as: something it cannot be stays in the field, marked, and the value before it is kept.
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

    /// Looks again, after a change of another field on which it depends.
    void check() {
        binder.writeBeanIfValid(this);
    }
}
