package org.openplan.cocreation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.Passage;
import org.openplan.tenancy.Tenancy;

/// The addresses of a draft's reading view and of the forms in it.
record DraftAddress(String slug) {

    static final String MEASURE = "measure";
    static final String PLACE = "at";
    static final String KIND = "kind";

    String plan() {
        return "/app/" + Tenancy.current() + "/draft/" + slug;
    }

    String measure(String number) {
        return plan() + "?" + MEASURE + "=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    String form(String number, Passage passage, ContributionKind kind) {
        return measure(number) + "&" + PLACE + "=" + passage.place() + "&" + KIND + "="
                + kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<ContributionKind> kind(String written) {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }
}
