package org.openplan.plan;

import java.util.regex.Pattern;
import org.openplan.document.PlanDocument;
import org.openplan.language.Spelling;

/// What names a plan in addresses: its years, or else its title in plain letters.
final class PlanSlug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    private PlanSlug() {}

    static String of(PlanDocument document) {
        boolean named = document.slug().length() <= LONGEST
                && FORM.matcher(document.slug()).matches();
        return named ? document.slug() : natural(document);
    }

    /// What the plan would be called if nobody had named it.
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
