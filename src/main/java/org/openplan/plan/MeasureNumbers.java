package org.openplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openplan.language.MeasureSlug;

/// The numbers of a plan's measures; each is part of the address of its measure's public
/// page, so they must be distinct there.
record MeasureNumbers(Collection<String> taken) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,15}");

    /// The final numbers of a plan's measures for these requested ones: the first measure to request a number gets it,
    /// the others get the next numbers that nobody requests.
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

    /// Whether no other measure has the address that follows from this number.
    boolean isFree(String number) {
        var slug = MeasureSlug.of(number);
        return isWellFormed(number)
                && taken.stream().noneMatch(other -> MeasureSlug.of(other).equals(slug));
    }

    /// The requested number for a new measure, or else the next free one.
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
