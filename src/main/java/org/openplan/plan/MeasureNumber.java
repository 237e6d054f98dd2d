package org.openplan.plan;

import java.util.regex.Pattern;

/// What may number a measure: it stands in the address of the measure's public page.
final class MeasureNumber {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,15}");

    private MeasureNumber() {}

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches() && !number.endsWith(".");
    }
}
