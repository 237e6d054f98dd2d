package org.openplan.design;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Decimal;
import org.openplan.language.Messages;

/// A field for a decimal number with a point or a comma as its mark. What can be read in two ways, or in none, stays in
/// the field for the binder to mark, and the field has no value meanwhile.
public class DecimalField extends AbstractCompositeField<TextField, DecimalField, BigDecimal>
        implements Focusable<DecimalField>, HasHelper, HasLabel, HasValidationProperties, HasValidator<BigDecimal> {

    /// A fraction of three digits could be read as thousands, so it is shown with four.
    private static final int LOOKS_LIKE_THOUSANDS = 3;

    private final Messages words;
    private final List<ValidationStatusChangeListener<BigDecimal>> listeners = new ArrayList<>();

    public DecimalField(Messages words, String label) {
        super(null);
        this.words = words;
        setLabel(label);
        getContent().setManualValidation(true);
        getElement().setAttribute("inputmode", "decimal");
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) typed(change.getValue());
        });
    }

    /// What stands in the field, also while it is no number.
    public String typed() {
        return getContent().getValue();
    }

    /// Puts a text into the field as if a person had typed it.
    public void type(String text) {
        getContent().setValue(text);
        typed(text);
    }

    private void typed(String text) {
        setModelValue(Decimal.read(text) instanceof Decimal.Exact(BigDecimal value) ? value : null, true);
        var event = new ValidationStatusChangeEvent<>(this, wrong(text).isEmpty());
        List.copyOf(listeners).forEach(listener -> listener.validationStatusChanged(event));
    }

    @Override
    protected void setPresentationValue(@Nullable BigDecimal value) {
        getContent().setValue(value == null ? "" : written(value));
    }

    @Override
    public Validator<BigDecimal> getDefaultValidator() {
        return (value, context) -> mistake().map(ValidationResult::error).orElseGet(ValidationResult::ok);
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<BigDecimal> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /// Why what stands in the field is no number; empty if it is one, or nothing.
    public Optional<String> mistake() {
        return wrong(typed());
    }

    private Optional<String> wrong(String text) {
        return text.isBlank()
                ? Optional.empty()
                : switch (Decimal.read(text)) {
                    case Decimal.Exact exact -> Optional.empty();
                    case Decimal.Ambiguous(BigDecimal grouped, BigDecimal fraction) ->
                        Optional.of(words.say(
                                "design.DecimalField.ambiguous", text.strip(), written(grouped), written(fraction)));
                    case Decimal.Unreadable none -> Optional.of(words.say("design.DecimalField.unreadable"));
                };
    }

    private String written(BigDecimal value) {
        var plain = value.scale() == LOOKS_LIKE_THOUSANDS ? value.setScale(LOOKS_LIKE_THOUSANDS + 1) : value;
        var mark = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
        return plain.toPlainString().replace('.', mark);
    }
}
