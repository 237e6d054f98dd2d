package org.openplan.publication.pages;

import java.util.List;
import java.util.Optional;
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

    Optional<Measure> measureAsPromised(String number) {
        return measure(first().document(), number);
    }

    Optional<Step> stepAsPromised(String measure, String step) {
        return measureAsPromised(measure).flatMap(promised -> step(promised, step));
    }

    static Optional<Measure> measure(PlanDocument document, String number) {
        return document.measures().stream()
                .filter(measure -> measure.number().equals(number))
                .findFirst();
    }

    static Optional<Step> step(Measure measure, String number) {
        return measure.steps().stream()
                .filter(step -> step.number().equals(number))
                .findFirst();
    }
}
