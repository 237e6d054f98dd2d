package org.openplan.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanHistory;
import org.openplan.document.PlanJson;
import org.openplan.document.PublicEdition;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// The editions of the current municipality's plans as histories, as they stand today.
@Component
class PlanHistories {

    private final EditionRepository editions;
    private final Municipalities municipalities;
    private final Clock clock;

    PlanHistories(EditionRepository editions, Municipalities municipalities, Clock clock) {
        this.editions = editions;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    Municipality town() {
        return municipalities.find(Tenancy.current()).orElseThrow();
    }

    LocalDate today() {
        return municipalities.today();
    }

    PlanHistory of(List<Edition> all) {
        var zone = town().timeZone();
        return new PlanHistory(all.stream().map(edition -> edition.open(zone)).toList(), municipalities.progressDay());
    }

    /// All plans, each with its first and newest edition only, which is enough for the municipality's own page.
    List<PlanHistory> firstAndNewest() {
        var byPlan = new TreeMap<String, List<Edition>>();
        for (var edition : editions.firstAndNewest())
            byPlan.computeIfAbsent(edition.plan(), _ -> new ArrayList<>()).add(edition);
        return byPlan.values().stream().map(this::of).toList();
    }

    /// The history as it would be if the draft were published now.
    PlanHistory withDraft(PlanDocument draft) {
        var zone = town().timeZone();
        var all = new ArrayList<PublicEdition>();
        editions.findAllByPlanOrderByNumber(draft.slug()).forEach(edition -> all.add(edition.open(zone)));
        var last = all.isEmpty() ? null : all.getLast().sha256();
        var sha256 = Sha256.of(PlanJson.write(draft));
        all.add(new PublicEdition(all.size() + 1, clock.instant().atZone(zone), Text.NONE, sha256, last, null, draft));
        return new PlanHistory(all, municipalities.progressDay());
    }
}
