package org.openplan.publication.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.openplan.document.MeasureSlug;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;

/// The editions of one plan up to the one that is shown, oldest first; never empty.
public record PlanHistory(List<PublicEdition> editions) {

    public PlanHistory {
        if (editions.isEmpty()) throw new IllegalArgumentException("A plan without an edition is not public.");
        editions = List.copyOf(editions);
    }

    public PublicEdition first() {
        return editions.getFirst();
    }

    public PublicEdition current() {
        return editions.getLast();
    }

    public PlanDocument document() {
        return current().document();
    }

    public Optional<PublicEdition> previous() {
        return editions.size() < 2 ? Optional.empty() : Optional.of(editions.get(editions.size() - 2));
    }

    /// As it was when this edition was the newest.
    public PlanHistory upTo(int number) {
        return new PlanHistory(
                editions.stream().filter(edition -> edition.number() <= number).toList());
    }

    Optional<Measure> measureAsPromised(Measure now) {
        return measure(first().document(), now.id());
    }

    Optional<Step> stepAsPromised(Measure measure, Step now) {
        return measureAsPromised(measure).flatMap(promised -> step(promised, now.id()));
    }

    /// The measures that had this one's address in earlier editions, each with the last edition in which it had it.
    SequencedMap<Measure, PublicEdition> formerAt(Measure now) {
        var former = new LinkedHashMap<Measure, PublicEdition>();
        var known = new HashSet<>(Set.of(now.id()));
        for (var edition : editions.reversed())
            for (var measure : edition.document().measures())
                if (MeasureSlug.of(measure.number()).equals(MeasureSlug.of(now.number())) && known.add(measure.id()))
                    former.put(measure, edition);
        return former;
    }

    static Optional<Measure> measure(PlanDocument document, UUID id) {
        return document.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    static Optional<Step> step(Measure measure, UUID id) {
        return measure.steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
