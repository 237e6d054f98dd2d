package org.openplan.publication.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;

/// Addresses that always lead to a measure's page: its id, the ids of its steps, and its former numbers while no other
/// measure has them. A measure no longer in the plan is found in the last edition that had it.
public final class LastingAddresses {

    private final PlanHistory history;
    private final Addresses now;

    /// The address of each measure's page, in the last edition that has the measure.
    private final Map<UUID, String> pages = new LinkedHashMap<>();

    public LastingAddresses(PlanHistory history, String town, String language) {
        this.history = history;
        this.now = Addresses.now(town, language, history.document().slug());
        for (var edition : history.editions().reversed()) {
            var at = edition.number() == history.current().number() ? now : now.of(edition.number());
            for (var measure : edition.document().measures())
                pages.putIfAbsent(measure.id(), at.measure(measure.number()));
        }
    }

    /// Targets by id, in one language; the site may redirect to the reader's own.
    public Map<String, String> ofIds() {
        var targets = new LinkedHashMap<String, String>();
        for (var edition : history.editions().reversed())
            for (var measure : edition.document().measures()) {
                var page = page(measure);
                targets.putIfAbsent(id(measure.id()), page);
                measure.steps().forEach(step -> targets.putIfAbsent(id(step.id()), page));
            }
        return targets;
    }

    /// Targets by former numbers that are free now; if several measures had one, the latest.
    public Map<String, String> ofFormerNumbers() {
        var taken = new HashSet<String>();
        history.document().measures().forEach(measure -> taken.add(now.measure(measure.number())));
        var targets = new LinkedHashMap<String, String>();
        for (var edition : history.editions().reversed())
            for (var measure : edition.document().measures()) {
                var address = now.measure(measure.number());
                if (!taken.contains(address)) targets.putIfAbsent(address, page(measure));
            }
        return targets;
    }

    /// The address prefix of all ids of a municipality.
    public static String ids(String town) {
        return "/" + town + "/id/";
    }

    private String id(UUID id) {
        return ids(now.town()) + id;
    }

    private String page(Measure measure) {
        return Objects.requireNonNull(pages.get(measure.id()));
    }
}
