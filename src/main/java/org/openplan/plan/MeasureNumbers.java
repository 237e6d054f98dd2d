package org.openplan.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.language.MeasureSlug;

/// The numbers of a plan's measures: each stands in the address of its measure's public page, so no two are alike
/// there.
record MeasureNumbers(List<Measure> measures) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,15}");

    /// Whether the measure, or a new one, would stand alone at its address.
    boolean isFree(String number, @Nullable Measure of) {
        var slug = MeasureSlug.of(number);
        return isWellFormed(number)
                && measures.stream()
                        .filter(measure -> measure != of)
                        .noneMatch(measure -> MeasureSlug.of(measure.number()).equals(slug));
    }

    /// The number wanted for a new measure, or else the next free one.
    String orNext(String wanted) {
        return isFree(wanted, null) ? wanted : next();
    }

    String next() {
        int next = measures.size() + 1;
        while (!isFree(String.valueOf(next), null)) next++;
        return String.valueOf(next);
    }

    private static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches() && !number.endsWith(".");
    }
}
