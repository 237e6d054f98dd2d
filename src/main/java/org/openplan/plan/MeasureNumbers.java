package org.openplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openplan.language.MeasureSlug;

/// The numbers of a plan's measures: each stands in the address of its measure's public page, so no two are alike
/// there.
record MeasureNumbers(Collection<String> taken) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,15}");

    /// What each measure of a plan is numbered that wants these numbers: the first that wants one has it, the others
    /// the next ones that nobody wants.
    static List<String> settled(List<String> wanted) {
        var settled = new ArrayList<String>();
        for (var number : wanted) {
            boolean free = new MeasureNumbers(settled).isFree(number);
            settled.add(free ? number : "");
        }
        for (int i = 0; i < settled.size(); i++)
            if (settled.get(i).isEmpty()) settled.set(i, new MeasureNumbers(settled).next());
        return settled;
    }

    /// Whether a measure of this number would stand alone at its address.
    boolean isFree(String number) {
        var slug = MeasureSlug.of(number);
        return isWellFormed(number)
                && taken.stream().noneMatch(other -> MeasureSlug.of(other).equals(slug));
    }

    /// The number wanted for a new measure, or else the next free one.
    String orNext(String wanted) {
        return isFree(wanted) ? wanted : next();
    }

    String next() {
        int next = taken.size() + 1;
        while (!isFree(String.valueOf(next))) next++;
        return String.valueOf(next);
    }

    private static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches() && !number.endsWith(".");
    }
}
