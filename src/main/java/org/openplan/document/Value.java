package org.openplan.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A value at one place of a document: a text in its languages, an amount, or a plain string.
public sealed interface Value permits Text, Value.Amount, Value.Written {

    /// A number; an amount of money if it has an ISO 4217 currency.
    record Amount(BigDecimal number, @Nullable String currency) implements Value {}

    /// A name, a day, a quarter, a code.
    record Written(String words) implements Value {}
}
