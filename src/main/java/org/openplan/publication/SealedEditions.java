package org.openplan.publication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openplan.audit.StatedEnds;
import org.openplan.audit.TrailEnd;
import org.openplan.tenancy.SealedRows;
import org.springframework.stereotype.Component;

/// Editions as the check of the audit trail compares them: bytes, number, moment, signer, note and order.
@Component
class SealedEditions implements SealedRows, StatedEnds {

    private final EditionRepository editions;

    SealedEditions(EditionRepository editions) {
        this.editions = editions;
    }

    @Override
    public List<String> kinds() {
        return List.of("plan.published");
    }

    @Override
    public List<String> names() {
        return List.of("plan", "number");
    }

    @Override
    public List<?> states() {
        return editions.findAllByOrderByPlanAscNumberAsc().stream()
                .map(Edition::summaryOfBytes)
                .toList();
    }

    @Override
    public Map<String, TrailEnd> ends() {
        var ends = new TreeMap<String, TrailEnd>();
        for (var edition : editions.findAllByOrderByPlanAscNumberAsc()) {
            var end = edition.trail();
            if (end != null) ends.put(edition.plan() + "/" + edition.number(), end);
        }
        return ends;
    }
}
