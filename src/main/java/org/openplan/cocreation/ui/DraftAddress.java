package org.openplan.cocreation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openplan.cocreation.ContributionId;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.Passage;
import org.openplan.tenancy.Tenancy;

/// The addresses of a draft's reading view and of the forms in it.
record DraftAddress(String slug) {

    static final String MEASURE = "measure";
    static final String PLACE = "at";
    static final String KIND = "kind";
    static final String PROPOSAL = "proposal";

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

    String proposal(ContributionId id) {
        return plan() + "?" + PROPOSAL + "=" + id.id();
    }

    /// Ignores whatever is no id.
    static Optional<ContributionId> proposal(QueryParameters asked) {
        return QueueAddress.id(asked, PROPOSAL).map(ContributionId::new);
    }

    static Optional<ContributionKind> kind(String written) {
        return ContributionKind.OF_PASSAGES.stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }
}
