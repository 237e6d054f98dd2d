package org.openplan.language;

/// A measure's number in the address of its public page: `1.2`, `a-4`.
public final class MeasureSlug {

    private MeasureSlug() {}

    public static String of(String number) {
        var slug = Spelling.slug(number, ".-");
        return slug.isEmpty() ? "0" : slug;
    }
}
