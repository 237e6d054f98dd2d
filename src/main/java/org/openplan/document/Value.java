package org.openplan.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What stands at one place of a document: a text in its languages, an amount, or a word as it is written there.
public sealed interface Value permits Text, Value.Amount, Value.Written {

    /// A number, of money where there is a currency of ISO 4217.
    record Amount(BigDecimal number, @Nullable String currency) implements Value {}

    /// A name, a day, a quarter, a code.
    record Written(String words) implements Value {}
}
