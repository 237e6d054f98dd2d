package org.openplan.plan;

import java.util.regex.Pattern;
import org.openplan.document.PlanDocument;
import org.openplan.language.Spelling;

/// The name of a plan in addresses: its years, or else its title in ASCII letters.
final class PlanSlug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    private PlanSlug() {}

    static String of(PlanDocument document) {
        boolean named = document.slug().length() <= LONGEST
                && FORM.matcher(document.slug()).matches();
        return named ? document.slug() : natural(document);
    }

    /// Whether both plans would have the same slug, or the second already has the first one's.
    static boolean isOfSameYears(PlanDocument plan, PlanDocument other) {
        return natural(plan).equals(natural(other)) || plan.slug().equals(of(other));
    }

    /// The slug the plan would have if none had been given.
    static String natural(PlanDocument document) {
        var start = document.period().start();
        var end = document.period().end();
        if (start != null && end != null)
            return start.getYear() == end.getYear()
                    ? String.valueOf(start.getYear())
                    : start.getYear() + "-" + end.getYear();
        return plain(document.title().inOrFirst("en"));
    }

    private static String plain(String title) {
        var slug = Spelling.slug(title);
        var cut = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "plan" : cut;
    }
}
