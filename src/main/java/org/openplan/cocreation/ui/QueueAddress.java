package org.openplan.cocreation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.cocreation.ContributionId;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.QueueScope;
import org.openplan.tenancy.Tenancy;

/// What the address of the queue asks for: a filter, and the contribution that is open.
record QueueAddress(QueueFilter filter, @Nullable ContributionId open) {

    private static final String SCOPE = "scope";
    private static final String MEASURE = "measure";
    private static final String KIND = "kind";
    private static final String AUTHOR = "author";
    private static final String OPEN = "contribution";

    /// Ignores whatever is not in the form in which this class writes it.
    static QueueAddress read(QueryParameters asked) {
        var filter = new QueueFilter(
                chosen(asked, SCOPE, QueueScope.values()).orElse(QueueScope.WAITING),
                id(asked, MEASURE).orElse(null),
                chosen(asked, KIND, ContributionKind.values()).orElse(null),
                asked.getSingleParameter(AUTHOR).orElse(""));
        return new QueueAddress(filter, id(asked, OPEN).map(ContributionId::new).orElse(null));
    }

    QueueAddress opening(@Nullable ContributionId contribution) {
        return new QueueAddress(filter, contribution);
    }

    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        if (filter.scope() != QueueScope.WAITING) all.put(SCOPE, lower(filter.scope()));
        if (filter.measure() != null) all.put(MEASURE, filter.measure().toString());
        if (filter.kind() != null) all.put(KIND, lower(filter.kind()));
        if (!filter.author().isEmpty()) all.put(AUTHOR, filter.author());
        if (open != null) all.put(OPEN, open.id().toString());
        return all;
    }

    String address() {
        var query = QueryParameters.simple(parameters()).getQueryString();
        return "/app/" + Tenancy.current() + "/contributions" + (query.isEmpty() ? "" : "?" + query);
    }

    private static <E extends Enum<E>> Optional<E> chosen(QueryParameters asked, String name, E[] all) {
        var word = asked.getSingleParameter(name).orElse("");
        return Arrays.stream(all).filter(one -> lower(one).equals(word)).findFirst();
    }

    static Optional<UUID> id(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
