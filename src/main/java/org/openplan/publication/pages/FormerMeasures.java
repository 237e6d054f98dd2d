package org.openplan.publication.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.language.MeasureSlug;

/// The other measures that had a measure's address in earlier editions.
final class FormerMeasures {

    private FormerMeasures() {}

    /// The most recent first, each with the last edition in which it had the address.
    static SequencedMap<Measure, PublicEdition> at(Measure now, PlanHistory history) {
        var former = new LinkedHashMap<Measure, PublicEdition>();
        var known = new HashSet<>(Set.of(now.id()));
        for (var edition : history.editions().reversed())
            for (var measure : edition.document().measures())
                if (MeasureSlug.of(measure.number()).equals(MeasureSlug.of(now.number())) && known.add(measure.id()))
                    former.put(measure, edition);
        return former;
    }
}
