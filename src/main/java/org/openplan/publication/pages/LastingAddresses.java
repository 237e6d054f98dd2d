package org.openplan.publication.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;

/// Addresses that lead to a measure's page whatever it is called by now: its id and those of its steps, and each number
/// it once had, as long as no other measure has that. What is in the plan no longer is found where it stood last.
public final class LastingAddresses {

    private final PlanHistory history;
    private final Addresses now;

    /// Where each measure stands, or stood last.
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

    /// By id, to pages in the one language; whoever answers may choose the reader's.
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

    /// By the numbers of earlier editions that are free now; of several measures that had one, to the latest.
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

    /// What the ids of all plans of a municipality stand under.
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
