package org.openplan.document;

import java.text.Normalizer;
import java.util.Locale;

/// A measure's number as it stands in the address of its public page: `1.2`, `a-4`.
public final class MeasureSlug {

    private MeasureSlug() {}

    public static String of(String number) {
        var plain = Normalizer.normalize(number, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "0" : plain;
    }
}
