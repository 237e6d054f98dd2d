package org.openplan.language;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A decimal number as people type it, with a point or a comma as its mark, whichever the language of the screen.
public sealed interface Decimal {

    /// A number that can be read in one way only.
    record Exact(BigDecimal value) implements Decimal {}

    /// `1,234` may be a thousand or one and a bit: the value with the mark as separator of thousands, and as decimal
    /// mark.
    record Ambiguous(BigDecimal grouped, BigDecimal fraction) implements Decimal {}

    record Unreadable() implements Decimal {}

    Pattern PLAIN = Pattern.compile("-?\\d{1,30}");
    Pattern FRACTION = Pattern.compile("-?\\d{1,30}[.,]\\d{1,12}");
    Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    Pattern GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){1,9}(?:,\\d{1,12})?|(?:,\\d{3}){1,9}(?:\\.\\d{1,12})?)");

    /// No number of a plan takes that many characters, with whatever stands between its digits.
    int LONGEST = 100;

    static Decimal read(String typed) {
        if (typed.length() > LONGEST) return new Unreadable();
        var text = typed.replaceAll("[\\s\\u00a0\\u202f\\u2009']", "").replace('\u2212', '-');
        if (THOUSANDS.matcher(text).matches())
            return new Ambiguous(number(text.replaceAll("[.,]", "")), number(text.replace(',', '.')));
        if (PLAIN.matcher(text).matches()) return new Exact(number(text));
        if (FRACTION.matcher(text).matches()) return new Exact(number(text.replace(',', '.')));
        if (!GROUPED.matcher(text).matches()) return new Unreadable();
        var separator = text.replaceFirst("-?\\d+", "").substring(0, 1);
        return new Exact(number(text.replace(separator, "").replace(',', '.')));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
